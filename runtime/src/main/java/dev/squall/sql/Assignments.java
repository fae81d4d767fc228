package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import org.jspecify.annotations.Nullable;

/** Makes items of SET. */
final class Assignments {

    private Assignments() {}

    static <T> Assignment value(Column<?, T> column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("null was passed to set() of column " + column.node()
                    + (column.isNullable() ? ". Use setNull() if NULL is meant." : ", which is NOT NULL."));
        }
        return new Assignment(column.name(), new ParameterNode(new Bind<>(column.codec(), value)));
    }
}
