package dev.squall.seed;

import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import dev.squall.seed.value.Draw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is filled.
 *
 * <p>A row is what is drawn at its number. Where constraints refuse that, it is what is drawn at its number plus so many
 * times the number of rows, or nothing; only this is kept, in one byte a row, and only if it ever happens. Not safe for
 * use by several threads.
 */
final class TableRows implements Rows {
    static final int BATCH = 2048;
    private static final int TRIES = 60;
    private static final byte NO_ROW = -1;

    final Table table;
    final Map<String, ColumnPlan> columns = new LinkedHashMap<>();
    final List<Reference> references = new ArrayList<>();
    /** References that are null at first. */
    final List<Reference> later = new ArrayList<>();

    final List<KeyDigits> keys = new ArrayList<>();
    final List<SeenKey> seen = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    private final Draw draw;
    private long size;
    private byte[] tries = {};
    private int[] live = {};
    private boolean finished;
    private boolean checked;

    TableRows(Table table, Draw draw) {
        this.table = table;
        this.draw = draw;
    }

    QualifiedName name() {
        return table.name();
    }

    Draw draw() {
        return draw;
    }

    void size(long rows) {
        size = rows;
    }

    /** How many rows are tried. */
    long size() {
        return size;
    }

    /** Says that rows may be refused, so that they are settled in batches. */
    void check() {
        checked = true;
    }

    boolean isChecked() {
        return checked;
    }

    boolean isNullable(String column) {
        ColumnPlan plan = plan(column);
        return plan.column.nullable() && !plan.required;
    }

    ColumnPlan plan(String column) {
        ColumnPlan plan = columns.get(column);
        if (plan == null) {
            throw new IllegalArgumentException("no column " + column + " in " + name());
        }
        return plan;
    }

    @Override
    public long count() {
        return finished ? live.length : size;
    }

    @Override
    public @Nullable String value(String column, long row) {
        return draw(column, drawOf(finished ? live[(int) row] : row));
    }

    /** The value of a column at a draw. */
    @Nullable
    String draw(String column, long k) {
        return plan(column).value(k);
    }

    long rowOf(long k) {
        return k % size;
    }

    /** A position below the limit for a draw, which only draws of the same row share. */
    long within(long k, long limit) {
        long rounds = Math.max(1, limit / Math.max(1, size));
        return rowOf(k) + k / size % rounds * size;
    }

    long drawOf(long row) {
        return tries.length == 0 ? row : row + tries[(int) row] * size;
    }

    /** How many rows are settled when this one is drawn, from which it may choose. */
    long settled(long k) {
        return checked ? batchOf(rowOf(k)) : rowOf(k);
    }

    /** The first row of the batch of a row: batches double up to their full size. */
    static long batchOf(long row) {
        long start = row + 1 < BATCH ? Long.highestOneBit(row + 1) - 1 : BATCH - 1;
        return row + 1 < BATCH ? start : start + (row - start) / BATCH * BATCH;
    }

    static long batchEnd(long start) {
        return start + Math.min(BATCH, start + 1);
    }

    long settledAtOrBelow(long row) {
        long found = row;
        while (found >= 0 && isNone(found)) {
            found--;
        }
        return found;
    }

    /** Whether the row is left out. */
    boolean isNone(long row) {
        return tries.length > 0 && tries[(int) row] == NO_ROW;
    }

    /** Tries another draw for a row; false if it has had enough. */
    boolean again(long row) {
        if (tries.length == 0) {
            tries = new byte[(int) size];
        }
        int next = tries[(int) row] + 1;
        tries[(int) row] = next >= TRIES ? NO_ROW : (byte) next;
        return next < TRIES;
    }

    /** The values of a row in the order of the filled columns; null if a value that must be there is not to be had. */
    @Nullable
    List<@Nullable String> row(long row) {
        long k = drawOf(row);
        var values = new ArrayList<@Nullable String>(columns.size());
        for (ColumnPlan plan : columns.values()) {
            String value = plan.isFilled() ? plan.value(k) : null;
            if (value == null && plan.required && plan.isFilled()) {
                return null;
            }
            values.add(value);
        }
        for (Reference reference : references) {
            if (!reference.holds(k)) {
                return null;
            }
        }
        return values;
    }

    /** A batch is done: its rows can be referred to. */
    void settle(long from, long to) {
        for (Reference reference : references) {
            for (long row = from; row < to && reference.isSelf() && !reference.shared.isEmpty(); row++) {
                if (!isNone(row)) {
                    reference.settled(row);
                }
            }
        }
    }

    /** All rows are done; numbers of rows that are left out are given to others. */
    void finish() {
        if (tries.length > 0) {
            live = IntStream.range(0, tries.length).filter(row -> !isNone(row)).toArray();
            finished = true;
        }
        references.forEach(Reference::forget);
    }

    /** Asks again how many rows can differ, now that the tables that are referred to are loaded. */
    void limit() {
        for (KeyDigits key : keys) {
            key.measure();
            limit(key.capacity(), "a key");
        }
        for (Reference reference : references) {
            if (!reference.nullable && reference.choices() == 0 && !reference.isSelf()) {
                limit(0, "the rows of " + reference.key.target() + ", of which there are none");
            }
        }
    }

    /**
     * Has no more rows than something allows.
     *
     * @param why the column or key, and what is with it
     */
    void limit(long most, String why) {
        if (most < size) {
            notes.add(most + " of " + size + " rows, because of " + why + ".");
            size = most;
        }
    }
}
