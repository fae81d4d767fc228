package dev.squall.studio.page;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.data.Sql;
import dev.squall.studio.grid.GridQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as INSERT statements.
 *
 * @param start everything before the values
 * @param written for each column of the query, whether it is written: the server computes generated ones itself
 */
record InsertStatement(String start, List<Boolean> written) {
    static InsertStatement into(GridQuery query) {
        List<Boolean> written = query.columns().stream()
                .map(c -> c.origin().filter(o -> o.how().equals("generated")).isEmpty())
                .toList();
        String columns = query.columns().stream()
                .filter(c -> written.get(query.columns().indexOf(c)))
                .map(Column::quoted)
                .map(Sql::text)
                .collect(Collectors.joining(", "));
        boolean identity = query.columns().stream()
                .anyMatch(
                        c -> c.origin().filter(o -> o.how().equals("identity")).isPresent());
        return new InsertStatement(
                "INSERT INTO " + query.relation().quoted().text() + " (" + columns + ")"
                        + (identity ? " OVERRIDING SYSTEM VALUE" : "") + " VALUES (",
                written);
    }

    String of(List<@Nullable String> row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (written.get(i)) {
                values.add(literal(row.get(i)));
            }
        }
        return start + String.join(", ", values) + ");\n";
    }

    /** Right whatever the server takes a backslash for. */
    private static String literal(@Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }
}
