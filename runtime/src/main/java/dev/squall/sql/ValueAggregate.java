package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a value of any type; NULL of no rows.
 *
 * @param <T> the Java type
 */
public final class ValueAggregate<T> extends NullableValue<T>
        implements Aggregate<ValueAggregate<T>, NullableValue<T>> {

    ValueAggregate(AggregateNode node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public ValueAggregate<T> distinct() {
        return new ValueAggregate<>(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public ValueAggregate<T> orderBy(Order... keys) {
        return new ValueAggregate<>(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public ValueAggregate<T> filter(BooleanExpression condition) {
        return new ValueAggregate<>(Aggregates.filtered(this, condition), codec());
    }
}
