package dev.squall.seed;

import dev.squall.schema.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one table and writes them. */
final class TableLoader {
    private final Connection connection;
    private final TableRows rows;
    private final Optional<RowChecks> checks;
    private final List<String> names;
    private final BitSet taken = new BitSet();

    TableLoader(Connection connection, TableRows rows, Optional<RowChecks> checks) {
        this.connection = connection;
        this.rows = rows;
        this.checks = checks;
        names = List.copyOf(rows.columns.keySet());
        for (int i = 0; i < names.size(); i++) {
            ColumnPlan plan = rows.plan(names.get(i));
            taken.set(i, plan.isFilled() || plan.later);
        }
    }

    /** Loads the table and tells from time to time how many rows there are. */
    long load(LongConsumer progress) throws SQLException {
        List<String> columns =
                names.stream().filter(name -> taken.get(names.indexOf(name))).toList();
        var copy = new CopyWriter(connection, rows.name(), columns);
        long loaded = 0;
        for (long from = 0; from < rows.size(); ) {
            long to = Math.min(rows.size(), rows.isChecked() ? TableRows.batchEnd(from) : from + TableRows.BATCH);
            if (rows.isChecked()) {
                // one connection does one thing at a time
                copy.end();
            }
            for (List<@Nullable String> row : rows.isChecked() ? batch(from, to) : unchecked(from, to)) {
                copy.write(row, taken);
                loaded++;
            }
            rows.settle(from, to);
            progress.accept(loaded);
            from = to;
        }
        copy.end();
        rows.finish();
        if (loaded < rows.size()) {
            rows.notes.add(
                    (rows.size() - loaded) + " of " + rows.size() + " rows kept no draw that all constraints accept.");
        }
        advance();
        return loaded;
    }

    private List<List<@Nullable String>> unchecked(long from, long to) {
        var made = new ArrayList<List<@Nullable String>>();
        for (long row = from; row < to; row++) {
            List<@Nullable String> values;
            do {
                values = rows.row(row);
            } while (values == null && rows.again(row));
            if (values != null) {
                made.add(values);
            }
        }
        return made;
    }

    private Collection<List<@Nullable String>> batch(long from, long to) throws SQLException {
        var made = new TreeMap<Long, List<@Nullable String>>();
        List<Long> open = LongStream.range(from, to).boxed().toList();
        while (!open.isEmpty()) {
            List<Long> refused = new ArrayList<>();
            List<Long> drawn = new ArrayList<>();
            List<List<@Nullable String>> values = new ArrayList<>();
            for (long row : open) {
                List<@Nullable String> one = rows.row(row);
                if (one == null) {
                    refused.add(row);
                } else {
                    drawn.add(row);
                    values.add(one);
                }
            }
            BitSet passed = passed(values);
            for (int i = 0; i < drawn.size(); i++) {
                if (passed.get(i) && isNew(values.get(i))) {
                    made.put(drawn.get(i), values.get(i));
                } else {
                    refused.add(drawn.get(i));
                }
            }
            open = refused.stream().filter(rows::again).toList();
        }
        return made.values();
    }

    private boolean isNew(List<@Nullable String> row) {
        for (SeenKey key : rows.seen) {
            if (!key.isNew(names, row)) {
                return false;
            }
        }
        return true;
    }

    private BitSet passed(List<List<@Nullable String>> values) throws SQLException {
        if (checks.isPresent() && !values.isEmpty()) {
            return checks.get().passed(values);
        }
        var all = new BitSet();
        all.set(0, values.size());
        return all;
    }

    /** Brings the sequences behind the values that they would have given. */
    private void advance() throws SQLException {
        for (ColumnPlan plan : rows.columns.values()) {
            if (plan.isCounter() && plan.reference == null && rows.count() > 0) {
                String table = Identifiers.quoteWhole(rows.name());
                String column = Identifiers.quote(plan.name());
                String sequence = plan.column.identity().isPresent()
                        ? "pg_get_serial_sequence(" + Identifiers.literal(table) + ", "
                                + Identifiers.literal(plan.name()) + ")"
                        : plan.column.defaultSql().orElseThrow().replaceAll("^nextval\\((.*)\\)$", "$1");
                String last = plan.hints.countsDown() ? "min" : "max";
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SELECT setval(" + sequence + ", (SELECT " + last + "("
                                + column + ") FROM " + table + "))")) {
                    row.next();
                }
            }
        }
    }
}
