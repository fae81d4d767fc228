package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns; not empty
 * @param target the referenced table
 * @param targetColumns the referenced columns, as many as {@code columns}
 * @param matchFull whether it is {@code MATCH FULL}: all referencing columns are null or none is
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what an update of the referenced key does
 * @param deferrable when it is checked
 * @param validated false while the constraint is {@code NOT VALID}
 * @param comment its comment, if it has one
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        boolean matchFull,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrable,
        boolean validated,
        Optional<String> comment)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** A foreign key of the default match type without a comment. */
    public ForeignKey(
            String name,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrable,
            boolean validated) {
        this(name, columns, target, targetColumns, false, onDelete, onUpdate, deferrable, validated, Optional.empty());
    }

    @Override
    public ForeignKey withName(String newName) {
        return new ForeignKey(
                newName, columns, target, targetColumns, matchFull, onDelete, onUpdate, deferrable, validated, comment);
    }

    /** This foreign key from other columns to another target. */
    public ForeignKey withColumns(List<String> from, QualifiedName newTarget, List<String> to) {
        return new ForeignKey(name, from, newTarget, to, matchFull, onDelete, onUpdate, deferrable, validated, comment);
    }

    /** This foreign key, checked against all rows or {@code NOT VALID}. */
    public ForeignKey withValidated(boolean checked) {
        return new ForeignKey(
                name, columns, target, targetColumns, matchFull, onDelete, onUpdate, deferrable, checked, comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreignKey(this);
    }
}
