package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a boolean; NULL of no rows.
 */
public final class BooleanAggregate extends NullableBoolean implements Aggregate<BooleanAggregate, NullableBoolean> {

    BooleanAggregate(AggregateNode node, Codec<Boolean> codec) {
        super(node, codec);
    }

    @Override
    public BooleanAggregate distinct() {
        return new BooleanAggregate(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public BooleanAggregate orderBy(Order... keys) {
        return new BooleanAggregate(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public BooleanAggregate filter(BooleanExpression condition) {
        return new BooleanAggregate(Aggregates.filtered(this, condition), codec());
    }
}
