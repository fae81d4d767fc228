package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.RelationNode;

/** A named query on the side of an outer join that may be missing. Immutable. */
public final class OuterQuery extends NullableLookup implements OuterItem {

    private final RelationNode relation;
    private final OutputColumns columns;

    OuterQuery(RelationNode relation, OutputColumns columns) {
        this.relation = relation;
        this.columns = columns;
    }

    @Override
    public RelationNode relation() {
        return relation;
    }

    @Override
    Node find(Expression<?> selected) {
        return columns.find(relation, selected.node());
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return relation.exposedName();
    }
}
