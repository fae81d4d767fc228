package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.TableName;
import java.util.List;

/**
 * A {@code merge} that does not yet say what it is compared with.
 *
 * @param <TBL> the table
 */
public final class MergeInto<TBL extends Table<TBL, ?>> {

    private final TableName table;
    private final List<Assignment> touches;

    MergeInto(TableName table, List<Assignment> touches) {
        this.table = table;
        this.touches = touches;
    }

    /** {@code using source on ...}. */
    public Merge<TBL> using(InnerItem source, BooleanExpression on) {
        JoinNode join = new JoinNode(JoinNode.Kind.FROM, source.relation(), on.node());
        return new Merge<>(new MergeNode(table, join, List.of(), List.of()), touches);
    }
}
