package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a date or time; NULL of no rows.
 *
 * @param <T> the Java type
 */
public final class TemporalAggregate<T> extends NullableTemporal<T>
        implements Aggregate<TemporalAggregate<T>, NullableTemporal<T>> {

    TemporalAggregate(AggregateNode node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public TemporalAggregate<T> distinct() {
        return new TemporalAggregate<>(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public TemporalAggregate<T> orderBy(Order... keys) {
        return new TemporalAggregate<>(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public TemporalAggregate<T> filter(BooleanExpression condition) {
        return new TemporalAggregate<>(Aggregates.filtered(this, condition), codec());
    }
}
