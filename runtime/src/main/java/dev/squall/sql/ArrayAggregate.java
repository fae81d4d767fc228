package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;
import java.util.List;

/**
 * An aggregate that gives an array; NULL of no rows.
 *
 * @param <E> the element's Java type
 */
public final class ArrayAggregate<E> extends NullableArray<E>
        implements Aggregate<ArrayAggregate<E>, NullableArray<E>> {

    ArrayAggregate(AggregateNode node, Codec<List<E>> codec) {
        super(node, codec);
    }

    @Override
    public ArrayAggregate<E> distinct() {
        return new ArrayAggregate<>(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public ArrayAggregate<E> orderBy(Order... keys) {
        return new ArrayAggregate<>(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public ArrayAggregate<E> filter(BooleanExpression condition) {
        return new ArrayAggregate<>(Aggregates.filtered(this, condition), codec());
    }
}
