package dev.squall.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns; not empty
 * @param target the referenced table
 * @param targetColumns the referenced columns, as many as {@code columns}
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what an update of the referenced key does
 * @param deferrable when it is checked
 * @param validated false while the constraint is {@code NOT VALID}
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrable,
        boolean validated) {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
