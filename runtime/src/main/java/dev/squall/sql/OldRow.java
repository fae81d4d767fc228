package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.OldNode;

/**
 * A row as it was before the change, in {@code returning}: {@code old -> row(old.column(USERS.name), USERS.name)}. Needs
 * PostgreSQL 18.
 */
public final class OldRow extends ColumnLookup {

    OldRow() {}

    @Override
    Node find(Expression<?> selected) {
        return column(selected.node());
    }

    static Node column(Node node) {
        if (node instanceof dev.squall.sql.node.ColumnNode column) {
            return new OldNode(column.name());
        }
        throw new IllegalArgumentException("Only a column of the changed table has an old value. Put the column into"
                + " column(), and the operation around it.");
    }
}
