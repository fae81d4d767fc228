package dev.squall.processor.model;

import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.util.List;
import java.util.OptionalInt;

/**
 * A valid table: what the source declares and what it is in the database.
 *
 * @param declaration the Java side
 * @param constraints its constraints with their names
 * @param table the SQL side
 * @param part the schema that this record alone stands for: the table and the enum types of its columns
 * @param intents what the record and its enums say about the last release
 */
public record TableModel(
        TableDeclaration declaration, List<NamedConstraint> constraints, Table table, Schema part, Intents intents) {

    public TableModel {
        constraints = List.copyOf(constraints);
    }

    /**
     * The index of a column that is never NULL among those that are not hidden, best of the primary key: where it is
     * NULL, an outer join found no row. Empty if every column is nullable.
     */
    public OptionalInt presenceColumn() {
        List<String> key =
                declaration.primaryKey().map(k -> k.head().components()).orElse(List.of());
        OptionalInt first = OptionalInt.empty();
        List<ColumnDeclaration> selected =
                declaration.columns().stream().filter(c -> !c.hidden()).toList();
        for (int i = 0; i < selected.size(); i++) {
            ColumnDeclaration column = selected.get(i);
            if (key.contains(column.component())) {
                return OptionalInt.of(i);
            }
            if (first.isEmpty() && !column.presence().nullable()) {
                first = OptionalInt.of(i);
            }
        }
        return first;
    }
}
