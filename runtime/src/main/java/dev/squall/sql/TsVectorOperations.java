package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codecs;
import dev.squall.type.text.TsQuery;

/**
 * What can be made of text search documents.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <S> a document
 * @param <D> a {@code real}
 * @param <I> an integer
 */
public sealed interface TsVectorOperations<
                S extends TsVectorExpression, D extends NumberExpression<Float>, I extends NumberExpression<Integer>>
        extends TsVectorExpression permits NullableTsVector, TsVectorValue {

    /** {@code ts_rank(x, y)}: how well the document fulfils the search, by how often its words come. */
    default D rank(Value<TsQuery> query) {
        return Results.number(this, Calls.call("ts_rank", node(), query.node()), Codecs.REAL);
    }

    /** {@code ts_rank_cd(x, y)}: the same, by how near to each other the words are. */
    default D rankByCover(Value<TsQuery> query) {
        return Results.number(this, Calls.call("ts_rank_cd", node(), query.node()), Codecs.REAL);
    }

    /**
     * {@code setweight(x, ?)}.
     *
     * @param weight from {@code A}, the highest, to {@code D}
     */
    default S weighted(char weight) {
        Node letter = new CastNode(Calls.text(String.valueOf(weight)), "\"char\"");
        return Results.same(this, Calls.call("setweight", node(), letter));
    }

    /** {@code x || y}. */
    default S concat(TsVectorValue other) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, other.node()));
    }

    /** {@code strip(x)}: without positions and weights. */
    default S stripped() {
        return Results.same(this, Calls.call("strip", node()));
    }

    /** {@code length(x)}: how many different words. */
    default I length() {
        return Results.number(this, Calls.call("length", node()), Codecs.INTEGER);
    }
}
