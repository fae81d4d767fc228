package dev.squall.seed;

import dev.squall.schema.Column;
import dev.squall.seed.value.Draw;
import dev.squall.seed.value.Hints;
import dev.squall.seed.value.Values;
import org.jspecify.annotations.Nullable;

/** How a column is filled. Changed while its table is planned, and only read afterwards. */
final class ColumnPlan {
    final Column column;
    final Hints hints;
    final Draw draw;
    /** Whether it must not be null. */
    boolean required;
    /** Whether its values must differ by themselves. */
    boolean distinct;
    /** Which part of a key it is, if several columns make the difference together. */
    @Nullable
    KeyDigits digits;
    /** What it refers to, if its values come from there. */
    @Nullable
    Reference reference;
    /** Whether it is null until all tables are loaded. */
    boolean later;
    /** Where its values come from otherwise; null if the column is left to its default. */
    @Nullable
    Values values;

    private final TableRows owner;
    private final int nulls;
    private final Draw nullDraw;

    /**
     * A column of which nothing is known but its declaration.
     *
     * @param nulls how many of a hundred are null, if they may be
     */
    ColumnPlan(TableRows owner, Column column, int nulls) {
        this.owner = owner;
        this.column = column;
        this.nulls = nulls;
        hints = new Hints();
        draw = owner.draw().of(column.name());
        nullDraw = draw.of("null");
        required = !column.nullable();
    }

    String name() {
        return column.name();
    }

    boolean isCounter() {
        return column.identity().isPresent()
                || column.defaultSql().filter(sql -> sql.startsWith("nextval(")).isPresent();
    }

    /** Whether nothing else has decided about its values. */
    boolean isFree() {
        return reference == null && digits == null && !distinct && !later;
    }

    boolean isFilled() {
        return reference != null || values != null;
    }

    /** The value of a draw. */
    @Nullable
    String value(long k) {
        return reference == null ? own(k) : reference.value(column.name(), k);
    }

    /** The value of a draw, where it does not come from a reference. */
    private @Nullable String own(long k) {
        Values from = values;
        if (from == null) {
            return null;
        }
        if (digits != null) {
            long digit = digits.at(this, owner.within(k, digits.capacity()));
            return digit < 0 ? null : from.at(digit);
        }
        if (distinct) {
            // what counts goes on counting, also where a row is drawn again
            long position = isCounter() ? owner.rowOf(k) : owner.within(k, from.distinct());
            return position < from.distinct() ? from.at(position) : null;
        }
        return !required && nullDraw.chance(k, nulls) ? null : from.at(k);
    }
}
