package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.type.Codec;

/**
 * An aggregate that gives a text; NULL of no rows.
 */
public final class TextAggregate extends NullableText implements Aggregate<TextAggregate, NullableText> {

    TextAggregate(AggregateNode node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    public TextAggregate distinct() {
        return new TextAggregate(Aggregates.node(this).withDistinct(), codec());
    }

    @Override
    public TextAggregate orderBy(Order... keys) {
        return new TextAggregate(Aggregates.node(this).withOrderBy(Query.nodes(keys)), codec());
    }

    @Override
    public TextAggregate filter(BooleanExpression condition) {
        return new TextAggregate(Aggregates.filtered(this, condition), codec());
    }
}
