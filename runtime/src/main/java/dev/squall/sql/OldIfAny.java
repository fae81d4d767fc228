package dev.squall.sql;

import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;

/**
 * The row that an insert found and changed, in {@code returning}, or nothing if the row is new. Needs PostgreSQL 18.
 */
public final class OldIfAny extends NullableLookup {

    OldIfAny() {}

    /** {@code old is null}: whether there was no row, so that this one was inserted. */
    public BooleanValue isMissing() {
        return new BooleanValue(new UnaryNode(UnaryOperator.IS_NULL, KeywordNode.OLD), dev.squall.type.Codecs.BOOLEAN);
    }

    @Override
    Node find(Expression<?> selected) {
        return OldRow.column(selected.node());
    }
}
