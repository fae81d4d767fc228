package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.TsQuery;
import dev.squall.type.text.TsVector;

/**
 * A text search document, NULL or not.
 */
public sealed interface TsVectorExpression extends Family<TsVector, TsVectorValue, NullableTsVector>
        permits TsVectorOperations {

    /** {@code x @@ ?}: whether the document fulfils the search. */
    default Condition matches(TsQuery query) {
        return Condition.binary(Operator.SEARCH, this, Calls.typed(FullTextCodecs.TSQUERY, query));
    }

    /** {@code x @@ y}. */
    default Condition matches(Expression<TsQuery> query) {
        return Condition.binary(Operator.SEARCH, this, query.node());
    }

    /** {@code x || y}. */
    default NullableTsVector concat(TsVectorExpression other) {
        return new NullableTsVector(Calls.binary(Operator.CONCAT, this, other.node()), codec());
    }
}
