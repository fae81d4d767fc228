package dev.squall.seed;

import dev.squall.schema.Identifiers;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import dev.squall.seed.value.Hints;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which values the partitions of a table take. */
final class Partitions {
    private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM \\((.*)\\) TO \\((.*)\\)");
    private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|(-?[0-9.]+)|(true|false)");

    private Partitions() {}

    /** Says what the bounds say, where a partition key is one column. */
    static void describe(Table table, Map<String, ColumnPlan> columns) {
        table.partitioning().ifPresent(by -> describe(table, table.name(), by, columns));
        for (Partition partition : table.partitions()) {
            partition.partitioning().ifPresent(by -> describe(table, partition.name(), by, columns));
        }
    }

    private static void describe(Table table, QualifiedName parent, Partitioning by, Map<String, ColumnPlan> columns) {
        ColumnPlan column = columns.get(by.key().replace("\"", ""));
        if (column == null || by.strategy() == Partitioning.Strategy.HASH) {
            return;
        }
        var values = new ArrayList<String>();
        for (Partition partition : table.partitions()) {
            if (!partition.parent().equals(parent)) {
                continue;
            }
            Matcher range = RANGE.matcher(partition.bound());
            Matcher list = LIST.matcher(partition.bound());
            if (range.matches()) {
                column.hints.stretch(new Hints.Stretch(literal(range.group(1)), literal(range.group(2))));
            } else if (list.matches()) {
                values.addAll(literals(list.group(1)));
            }
        }
        if (!values.isEmpty()) {
            column.hints.oneOf(values);
        }
    }

    private static Optional<String> literal(String bound) {
        return literals(bound).stream().findFirst();
    }

    private static List<String> literals(String list) {
        return LITERAL.matcher(list)
                .results()
                .map(found ->
                        found.group(1) == null ? found.group() : found.group(1).replace("''", "'"))
                .toList();
    }

    /** The condition that a row has a partition; empty if each has. */
    static Optional<String> condition(Connection connection, Table table) throws SQLException {
        boolean open = table.partitions().stream()
                .anyMatch(partition -> partition.parent().equals(table.name())
                        && partition.bound().equals("DEFAULT")
                        && partition.partitioning().isEmpty());
        if (table.partitioning().isEmpty() || open) {
            return Optional.empty();
        }
        String sql = "SELECT string_agg('(' || coalesce(pg_get_partition_constraintdef(relid), 'true') || ')', ' OR ')"
                + " FROM pg_partition_tree(?::regclass) WHERE isleaf AND level > 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Identifiers.quote(table.name()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.of(Optional.ofNullable(row.getString(1)).orElse("false"));
            }
        }
    }
}
