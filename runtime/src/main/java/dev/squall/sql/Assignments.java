package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.UpdateNode;
import dev.squall.type.Bind;
import java.util.ArrayList;
import java.util.List;
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

    /** The update with what the table sets by itself; one that sets nothing stays what it is, a mistake. */
    @SuppressWarnings("ReferenceEquality") // unchanged if it is the same list
    static UpdateNode touched(UpdateNode node, List<Assignment> touches) {
        List<Assignment> all = touched(node.assignments(), touches);
        return all == node.assignments()
                ? node
                : new UpdateNode(node.table(), all, node.from(), node.where(), node.returning());
    }

    /** The assignments with those of the table whose columns are not set. */
    static List<Assignment> touched(List<Assignment> given, List<Assignment> touches) {
        if (given.isEmpty() || touches.isEmpty()) {
            return given;
        }
        List<Assignment> all = new ArrayList<>(given);
        for (Assignment touch : touches) {
            if (given.stream().noneMatch(one -> one.column().equals(touch.column()))) {
                all.add(touch);
            }
        }
        return List.copyOf(all);
    }
}
