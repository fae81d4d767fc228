package dev.squall.seed;

import dev.squall.schema.ForeignKey;
import dev.squall.seed.value.Draw;
import dev.squall.seed.value.Shuffle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key as rows are made for it: which row of the other table a row refers to. */
final class Reference {
    private static final long NONE = -1;
    private static final int NULLS = 15;

    final ForeignKey key;
    /** Those of its columns whose values it decides. */
    final List<String> own;
    /** Those whose values are decided elsewhere. */
    final List<String> shared;

    private final TableRows owner;
    private final Rows parent;
    private final Draw draw;
    private final Draw nullDraw;
    /** Whether the own columns may be null. */
    final boolean nullable;

    @Nullable
    KeyDigits digits;

    private @Nullable GroupIndex index;
    private @Nullable Shuffle order;
    private long lastDraw = -1;
    private long lastRow;

    Reference(ForeignKey key, TableRows owner, Rows parent, List<String> shared, boolean nullable) {
        this.key = key;
        this.owner = owner;
        this.parent = parent;
        this.shared = List.copyOf(shared);
        this.nullable = nullable;
        own = key.columns().stream().filter(column -> !shared.contains(column)).toList();
        draw = owner.draw().of(key.name());
        nullDraw = draw.of("null");
    }

    boolean isSelf() {
        return parent == owner;
    }

    long choices() {
        return parent.count();
    }

    /** The value of one of the own columns. */
    @Nullable
    String value(String column, long k) {
        boolean mayBeNull = nullable && owner.isNullable(column);
        if (mayBeNull && digits == null && nullDraw.chance(k, NULLS)) {
            return null;
        }
        long row = row(k);
        return row == NONE ? null : parent.value(target(column), row);
    }

    /** Whether the row can have what it shares. */
    boolean holds(long k) {
        return !own.isEmpty() || row(k) != NONE;
    }

    private String target(String column) {
        return key.targetColumns().get(key.columns().indexOf(column));
    }

    private long row(long k) {
        if (k != lastDraw) {
            lastRow = choose(k);
            lastDraw = k;
        }
        return lastRow;
    }

    /** Forgets what was asked last, before rows are made in another way. */
    void forget() {
        lastDraw = -1;
    }

    private long choose(long k) {
        long count = parent.count();
        if (digits != null) {
            long digit = digits.at(this, owner.within(k, digits.capacity()));
            return digit < 0 || digit >= count ? NONE : order(count).at(digit);
        }
        if (!shared.isEmpty()) {
            return among(k);
        }
        if (isSelf()) {
            long limit = owner.settled(k);
            // who is the first one refers to itself, if anybody must be referred to
            return limit == 0 ? nullable ? NONE : owner.rowOf(k) : owner.settledAtOrBelow(draw.below(k, limit));
        }
        if (count == 0) {
            return NONE;
        }
        // everybody is referred to before anybody is referred to twice
        return k < count ? order(count).at(k) : draw.below(k, count);
    }

    private long among(long k) {
        String group = group(k);
        GroupIndex rows = index();
        int count = rows.count(group, isSelf() ? owner.settled(k) : Long.MAX_VALUE);
        if (count > 0 && group != null) {
            return rows.row(group, (int) draw.below(k, count));
        }
        return isSelf() && !nullable ? owner.rowOf(k) : NONE;
    }

    private @Nullable String group(long k) {
        var values = new StringBuilder();
        for (String column : shared) {
            String value = owner.draw(column, k);
            if (value == null) {
                return null;
            }
            values.append(value).append('\0');
        }
        return values.toString();
    }

    private GroupIndex index() {
        GroupIndex there = index;
        if (there == null) {
            there = new GroupIndex();
            index = there;
            if (!isSelf()) {
                for (long row = 0; row < parent.count(); row++) {
                    add(there, row);
                }
            }
        }
        return there;
    }

    private void add(GroupIndex to, long row) {
        var values = new ArrayList<String>();
        for (String column : shared) {
            String value = parent.value(target(column), row);
            if (value == null) {
                return;
            }
            values.add(value);
        }
        to.add(String.join("\0", values) + '\0', row);
    }

    /** A row of the own table is settled. */
    void settled(long row) {
        if (isSelf() && !shared.isEmpty()) {
            add(index(), row);
        }
    }

    private Shuffle order(long size) {
        Shuffle there = order;
        if (there == null || there.size() != size) {
            there = Shuffle.of(draw, size);
            order = there;
        }
        return there;
    }
}
