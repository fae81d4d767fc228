package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a number; NULL of no rows.
 *
 * @param <T> the Java type
 */
public final class NumberAggregate<T> extends NullableNumber<T>
        implements Aggregate<NumberAggregate<T>, NullableNumber<T>> {

    NumberAggregate(AggregateNode node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NumberAggregate<T> distinct() {
        return new NumberAggregate<>(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public NumberAggregate<T> orderBy(Order... keys) {
        return new NumberAggregate<>(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public NumberAggregate<T> filter(BooleanExpression condition) {
        return new NumberAggregate<>(Aggregates.filtered(this, condition), codec());
    }
}
