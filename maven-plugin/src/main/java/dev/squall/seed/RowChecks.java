package dev.squall.seed;

import dev.squall.schema.Column;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions that the server is asked about: it computes them over rows that are not in any table. */
final class RowChecks {
    private static final Pattern QUESTION = Pattern.compile("\\?|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final String NUMBER = "\"squall row\"";

    private final Connection connection;
    private final Table table;
    private final List<String> names;
    private final List<String> conditions = new ArrayList<>();
    private @Nullable String sql;
    private List<Integer> arguments = List.of();

    /**
     * Checks for a table.
     *
     * @param names the filled columns, in the order of the rows' values
     */
    RowChecks(Connection connection, Table table, List<String> names) {
        this.connection = connection;
        this.table = table;
        this.names = List.copyOf(names);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** Adds a condition; false if the server cannot compute it without the table. */
    boolean add(String condition) throws SQLException {
        conditions.add(escaped(condition));
        sql = null;
        Savepoint before = connection.setSavepoint();
        try {
            passed(List.of());
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            conditions.remove(conditions.size() - 1);
            sql = null;
            return false;
        }
    }

    /** Which of the rows keep all conditions. */
    BitSet passed(List<List<@Nullable String>> rows) throws SQLException {
        if (sql == null) {
            sql = build();
        }
        var passed = new BitSet(rows.size());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                int column = arguments.get(i);
                Object[] values = rows.stream().map(row -> row.get(column)).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    passed.set(result.getInt(1) - 1);
                }
            }
        }
        return passed;
    }

    /** With the operators that have a question mark as the driver wants them. */
    static String escaped(String condition) {
        return QUESTION.matcher(condition)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("?") ? "??" : found.group()));
    }

    private String build() {
        Set<Column> computed = new LinkedHashSet<>();
        Set<String> needed = needed(computed);
        arguments = needed.stream().map(names::indexOf).toList();
        var columns = new ArrayList<String>();
        var arrays = new ArrayList<String>();
        var aliases = new ArrayList<String>();
        for (String name : needed) {
            String alias = "c" + aliases.size();
            aliases.add(alias);
            arrays.add("?::text[]");
            Column column = table.column(name).orElseThrow();
            columns.add(alias + "::" + column.type().sql() + collation(column) + " AS " + Identifiers.quote(name));
        }
        if (aliases.isEmpty()) {
            aliases.add("c0");
            arrays.add("ARRAY[]::text[]");
        }
        // a column that is left to its default can be in a condition as well
        for (Column column : table.columns()) {
            if (!names.contains(column.name()) && column.generatedSql().isEmpty() && mentions(column.name())) {
                columns.add("NULL::" + column.type().sql() + " AS " + Identifiers.quote(column.name()));
            }
        }
        String generated = computed.stream()
                .map(column -> ", (" + escaped(column.generatedSql().orElseThrow()) + ") AS "
                        + Identifiers.quote(column.name()))
                .collect(Collectors.joining());
        String alias = Identifiers.quote(table.name().name());
        String inner = "SELECT u." + NUMBER
                + columns.stream().map(c -> ", " + c).collect(Collectors.joining())
                + " FROM unnest(" + String.join(", ", arrays) + ") WITH ORDINALITY AS u(" + String.join(", ", aliases)
                + ", " + NUMBER + ")";
        String middle = "SELECT *" + generated + " FROM (" + inner + ") AS " + alias;
        return "SELECT " + NUMBER + " FROM (" + middle + ") AS " + alias + " WHERE "
                + conditions.stream()
                        .map(condition -> "(" + condition + ") IS NOT FALSE")
                        .collect(Collectors.joining(" AND "));
    }

    /** The filled columns that the conditions need, also through generated columns. */
    private Set<String> needed(Set<Column> computed) {
        Set<String> needed = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            if (column.generatedSql().isPresent() && mentions(column.name())) {
                computed.add(column);
            }
        }
        for (String name : names) {
            boolean used = mentions(name)
                    || computed.stream()
                            .anyMatch(column -> isIn(name, column.generatedSql().orElse("")));
            if (used) {
                needed.add(name);
            }
        }
        return needed;
    }

    private boolean mentions(String name) {
        return conditions.stream().anyMatch(condition -> isIn(name, condition));
    }

    /** Too often rather than too seldom. */
    static boolean isIn(String name, String sql) {
        return Pattern.compile("(?<![A-Za-z0-9_$])" + Pattern.quote(name) + "(?![A-Za-z0-9_$])")
                .matcher(sql)
                .find();
    }

    private static String collation(Column column) {
        return column.collation()
                .map(name -> " COLLATE " + Identifiers.quoteWhole(name))
                .orElse("");
    }
}
