package dev.squall.benchmarks.nested;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables of levels, each row with as many rows below it. The columns of a level are its key, the key above, and values
 * of four types by turns.
 *
 * @param name a name, which starts those of the tables
 * @param counts how many rows there are in the first level, and below each row of the others
 * @param width how many values a row has
 */
record Graph(String name, int[] counts, int width) {

    private static final String[] TYPES = {"text", "integer", "timestamptz", "bigint"};

    int depth() {
        return counts.length;
    }

    String table(int level) {
        return name + "_" + (level + 1);
    }

    static String type(int value) {
        return TYPES[value % TYPES.length];
    }

    /** The columns of a level: the key and the values. */
    String columns(String alias) {
        return alias + "id, "
                + IntStream.range(0, width).mapToObj(i -> alias + "c" + i).collect(Collectors.joining(", "));
    }

    /** Creates the tables and their rows. */
    String script() {
        StringBuilder sql = new StringBuilder();
        long above = 1;
        for (int level = 0; level < depth(); level++) {
            String values = IntStream.range(0, width)
                    .mapToObj(i -> ", c" + i + " " + type(i) + " not null")
                    .collect(Collectors.joining());
            String filled = IntStream.range(0, width).mapToObj(Graph::filling).collect(Collectors.joining());
            sql.append("create table %s (id bigint primary key, parent bigint not null%s);"
                    .formatted(table(level), values));
            long rows = above * counts[level];
            sql.append("insert into %s select i, 1 + (i - 1) / %d%s from generate_series(1, %d) i;"
                    .formatted(table(level), counts[level], filled, rows));
            sql.append("create index on %s (parent); analyze %s;".formatted(table(level), table(level)));
            above = rows;
        }
        return sql.toString();
    }

    private static String filling(int value) {
        return switch (value % TYPES.length) {
            case 0 -> ", 'value " + value + " of row ' || i";
            case 1 -> ", (i * 37 % 1000)::integer";
            case 2 -> ", timestamptz '2026-01-01' + i * interval '1.001001 second'";
            default -> ", i * 1000003";
        };
    }

    /** Reads the values of a row, the first of which is at the position. */
    List<Object> values(ResultSet row, int at) throws SQLException {
        Object[] values = new Object[width];
        for (int i = 0; i < width; i++) {
            values[i] = switch (i % TYPES.length) {
                case 0 -> row.getString(at + i);
                case 1 -> row.getInt(at + i);
                case 2 -> row.getObject(at + i, OffsetDateTime.class);
                default -> row.getLong(at + i);
            };
        }
        return Arrays.asList(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
