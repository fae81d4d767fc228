package dev.squall.studio.sql;

import dev.squall.studio.catalog.Kind;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs typed statements on the read lane. Safe for use by several threads. */
public final class Console {
    /** How long a statement may take. */
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** How many rows of a result are shown. */
    public static final int MAX_ROWS = 500;

    private static final Duration DESCRIBE_TIMEOUT = Duration.ofSeconds(5);
    private static final int CELL_CHARACTERS = 256;
    private static final int FIRST_FETCH = 2;
    private static final long FETCH_CHARACTERS = 1_000_000L;

    private final ReadLane lane;

    /** A console over a lane. */
    public Console(ReadLane lane) {
        this.lane = lane;
    }

    /**
     * The types that the server expects of the parameters, by their names; runs nothing.
     *
     * @throws SQLException if the server does not understand the statement
     */
    public Map<String, String> parameterTypes(TypedStatement statement) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        if (statement.occurrences().isEmpty()) {
            return types;
        }
        List<String> described =
                lane.readTyped(DESCRIBE_TIMEOUT, Optional.empty(), r -> r.parameterTypes(statement.jdbc()));
        for (int i = 0; i < described.size(); i++) {
            types.putIfAbsent(statement.occurrences().get(i), described.get(i));
        }
        return types;
    }

    /**
     * Runs a statement.
     *
     * @param values the values of its parameters as PostgreSQL text, null or missing for NULL
     * @param run the name under which the lane can stop it
     * @throws SQLException if the server refuses, or the time is over
     */
    public ConsoleResult run(TypedStatement statement, Map<String, @Nullable String> values, String run)
            throws SQLException {
        long start = System.nanoTime();
        List<@Nullable String> binds = binds(statement, values);
        return lane.readTyped(TIMEOUT, Optional.of(run), reader -> {
            Map<String, Kind> kinds = new HashMap<>();
            reader.each(
                    Sql.of("select oid::regtype::text, typcategory, typname from pg_type where typtype <> 'c'"),
                    row -> kinds.put(row.getString(3), Kind.of(row.getString(2), row.getString(3))));
            return reader.execute(statement.jdbc(), binds, FIRST_FETCH, rows -> read(rows, kinds, start));
        });
    }

    /**
     * Explains a statement.
     *
     * @param analyze whether to run it for the real numbers
     * @return the plan as JSON
     * @throws SQLException if the server refuses, or the time is over
     */
    public String explain(TypedStatement statement, Map<String, @Nullable String> values, boolean analyze, String run)
            throws SQLException {
        String sql = "explain (format json, verbose, settings" + (analyze ? ", analyze, buffers) " : ") ")
                + statement.jdbc();
        return lane.readTyped(TIMEOUT, Optional.of(run), reader -> {
            // also so that the server sees a wrong statement alone, and its positions are right
            if (!reader.hasRows(statement.jdbc())) {
                // explain analyze select ... into creates a table even in a READ ONLY transaction
                throw new RefusedStatement("This statement gives no rows: select into is not read-only.");
            }
            return reader.execute(sql, binds(statement, values), 0, rows -> {
                rows.next();
                return rows.getString(1);
            });
        });
    }

    /** Stops a statement; whether it ran. */
    public boolean cancel(String run) throws SQLException {
        return lane.cancel(run);
    }

    private static List<@Nullable String> binds(TypedStatement statement, Map<String, @Nullable String> values) {
        List<@Nullable String> binds = new ArrayList<>();
        statement.occurrences().forEach(name -> binds.add(values.get(name)));
        return binds;
    }

    private static ConsoleResult read(ResultSet rows, Map<String, Kind> kinds, long start) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String type = meta.getColumnTypeName(i);
            columns.add(new ResultColumn(meta.getColumnLabel(i), type, kinds.getOrDefault(bare(type), Kind.OTHER)));
        }
        List<List<Cell>> cells = new ArrayList<>();
        long characters = 0;
        while (cells.size() < MAX_ROWS && rows.next()) {
            List<Cell> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                String text = rows.getString(i);
                characters += text == null ? 0 : text.length();
                row.add(cell(text));
            }
            cells.add(row);
            // few rows at a time if they are large: the memory of the studio is small
            rows.setFetchSize(
                    (int) Math.max(1, Math.min(MAX_ROWS, FETCH_CHARACTERS * cells.size() / (characters + 1))));
        }
        boolean complete = cells.size() < MAX_ROWS || !rows.next();
        return new ConsoleResult(columns, cells, complete, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The driver writes types of other schemas with quotes and schema. */
    private static String bare(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return name.startsWith("\"") && name.length() > 1 ? name.substring(1, name.length() - 1) : name;
    }

    private static Cell cell(@Nullable String text) {
        if (text == null) {
            return new Cell(null, 0, false, null);
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.length() <= CELL_CHARACTERS) {
            return new Cell(text, bytes, false, null);
        }
        boolean halved = Character.isHighSurrogate(text.charAt(CELL_CHARACTERS - 1));
        return new Cell(text.substring(0, CELL_CHARACTERS - (halved ? 1 : 0)), bytes, true, null);
    }
}
