package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;

/** What the classes of aggregates share. */
final class Aggregates {

    private Aggregates() {}

    static AggregateNode node(Expression<?> aggregate) {
        return (AggregateNode) aggregate.node();
    }

    static AggregateNode filtered(Expression<?> aggregate, BooleanExpression condition) {
        AggregateNode node = node(aggregate);
        Node filter = Select.and(node.options().filter(), condition);
        return filter == KeywordNode.ABSENT ? node : node.withFilter(filter);
    }
}
