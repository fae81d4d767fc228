package dev.squall.sql;

import dev.squall.schema.Identifiers;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Codec;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** {@code copy}: the fastest way for many rows in or out. */
public final class Copy {

    private Copy() {}

    /**
     * {@code copy users (a, b) from stdin}: adds rows as they come from the iterator, with constant memory. All rows must
     * set the same columns as the first one. A mistake in one row adds none of them.
     *
     * @return how many rows were added
     * @throws IllegalArgumentException if a row sets other columns, or if a value cannot be stored
     */
    public static <TBL extends Table<TBL, ?>> long in(
            Executor executor, TBL table, Iterator<? extends NewRow<TBL>> rows) {
        if (!rows.hasNext()) {
            return 0;
        }
        NewRow<TBL> first = rows.next().completed(table);
        List<Integer> used = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < first.width(); i++) {
            if (first.isSet(i)) {
                used.add(i);
                names.append(names.isEmpty() ? "" : ", ")
                        .append(Identifiers.quote(table.columns().get(i).name()));
            }
        }
        if (used.isEmpty()) {
            throw new IllegalArgumentException("The first row to copy into \"" + table + "\" sets no column. Set one at"
                    + " least, or use insertDefaultValues().");
        }
        String sql = "copy " + table.tableName().sql() + " (" + names + ") from stdin";
        return executor.copyIn(sql, new Lines<>(table, used, first, rows));
    }

    /** {@code copy (select ...) to stdout (format csv, header)}: see {@link #out(Executor, Query, OutputStream)}. */
    public static long csv(Executor executor, Query<?> query, OutputStream out) throws IOException {
        return out(executor, query, " to stdout (format csv, header)", out);
    }

    /**
     * {@code copy (select ...) to stdout}: writes a query's rows as text, separated by tabs.
     *
     * @return how many rows were written
     * @throws IllegalArgumentException if the query has values, which COPY cannot take
     * @throws IOException if they cannot be written
     */
    public static long out(Executor executor, Query<?> query, OutputStream out) throws IOException {
        return out(executor, query, " to stdout", out);
    }

    private static long out(Executor executor, Query<?> query, String options, OutputStream out) throws IOException {
        Rendered statement = query.sql();
        if (!statement.binds().isEmpty()) {
            throw new IllegalArgumentException("COPY takes no values, but the query has "
                    + statement.binds().size() + ". Copy without a filter, or from a view or a temporary table.");
        }
        return executor.copyOut("copy (" + statement.sql() + ")" + options, out);
    }

    /** The rows in COPY's text form. */
    private static final class Lines<TBL extends Table<TBL, ?>> implements Iterator<String> {

        private final TBL table;
        private final List<Integer> used;
        private final Iterator<? extends NewRow<TBL>> rows;
        private @Nullable NewRow<TBL> next;
        private long count;

        Lines(TBL table, List<Integer> used, NewRow<TBL> first, Iterator<? extends NewRow<TBL>> rows) {
            this.table = table;
            this.used = used;
            this.rows = rows;
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            NewRow<TBL> row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            count++;
            StringBuilder line = new StringBuilder();
            int set = 0;
            for (int i = 0; i < row.width(); i++) {
                set += row.isSet(i) ? 1 : 0;
            }
            for (int column : used) {
                if (!row.isSet(column) || set != used.size()) {
                    throw new IllegalArgumentException("Row " + count + " to copy into \"" + table
                            + "\" does not set the same columns as the first one. Copy them apart.");
                }
                line.append(column == used.get(0) ? "" : "\t");
                append(line, table.columns().get(column).codec(), row.value(column));
            }
            next = rows.hasNext() ? rows.next().completed(table) : null;
            return line.toString();
        }

        /** The generated builder's setter took the value with the column's type, which is the codec's. */
        @SuppressWarnings("unchecked")
        private static <T> void append(StringBuilder line, Codec<T> codec, @Nullable Object value) {
            if (value == null) {
                line.append("\\N");
                return;
            }
            String text = codec.toText((T) value);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    case '\r' -> line.append("\\r");
                    default -> line.append(c);
                }
            }
        }
    }
}
