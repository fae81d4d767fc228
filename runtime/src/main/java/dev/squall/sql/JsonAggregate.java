package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives JSON; NULL of no rows.
 *
 * @param <T> the Java type
 */
public final class JsonAggregate<T> extends NullableJson<T> implements Aggregate<JsonAggregate<T>, NullableJson<T>> {

    JsonAggregate(AggregateNode node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public JsonAggregate<T> distinct() {
        return new JsonAggregate<>(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public JsonAggregate<T> orderBy(Order... keys) {
        return new JsonAggregate<>(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public JsonAggregate<T> filter(BooleanExpression condition) {
        return new JsonAggregate<>(Aggregates.filtered(this, condition), codec());
    }
}
