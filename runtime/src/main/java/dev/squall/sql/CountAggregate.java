package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a count; it is never NULL.
 */
public final class CountAggregate extends NumberValue<Long> implements Aggregate<CountAggregate, NumberValue<Long>> {

    CountAggregate(AggregateNode node, Codec<Long> codec) {
        super(node, codec);
    }

    @Override
    public CountAggregate distinct() {
        return new CountAggregate(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public CountAggregate orderBy(Order... keys) {
        return new CountAggregate(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public CountAggregate filter(BooleanExpression condition) {
        return new CountAggregate(Aggregates.filtered(this, condition), codec());
    }
}
