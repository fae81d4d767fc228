package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.type.Codecs;

/**
 * What can be made of vectors.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <D> a {@code double precision}
 */
public sealed interface VectorOperations<T, D extends NumberExpression<Double>> extends VectorExpression<T>
        permits NullableVector, VectorValue {

    /** {@code x <-> ?}: the Euclidean distance. */
    default D distance(T other) {
        return Results.number(this, Calls.binary(Operator.DISTANCE, this, Calls.typed(codec(), other)), Codecs.DOUBLE);
    }

    /** {@code x <-> y}. */
    default D distance(Value<T> other) {
        return Results.number(this, Calls.binary(Operator.DISTANCE, this, other.node()), Codecs.DOUBLE);
    }

    /** {@code x <=> ?}: the cosine distance. */
    default D cosineDistance(T other) {
        return Results.number(
                this, Calls.binary(Operator.COSINE_DISTANCE, this, Calls.typed(codec(), other)), Codecs.DOUBLE);
    }

    /** {@code x <=> y}. */
    default D cosineDistance(Value<T> other) {
        return Results.number(this, Calls.binary(Operator.COSINE_DISTANCE, this, other.node()), Codecs.DOUBLE);
    }

    /** {@code x <#> ?}: the negative inner product, so that an index can sort by it. */
    default D negativeInnerProduct(T other) {
        return Results.number(
                this, Calls.binary(Operator.NEGATIVE_INNER_PRODUCT, this, Calls.typed(codec(), other)), Codecs.DOUBLE);
    }

    /** {@code x <#> y}. */
    default D negativeInnerProduct(Value<T> other) {
        return Results.number(this, Calls.binary(Operator.NEGATIVE_INNER_PRODUCT, this, other.node()), Codecs.DOUBLE);
    }

    /** {@code x <+> ?}: the taxicab distance. */
    default D taxicabDistance(T other) {
        return Results.number(
                this, Calls.binary(Operator.TAXICAB_DISTANCE, this, Calls.typed(codec(), other)), Codecs.DOUBLE);
    }

    /** {@code x <+> y}. */
    default D taxicabDistance(Value<T> other) {
        return Results.number(this, Calls.binary(Operator.TAXICAB_DISTANCE, this, other.node()), Codecs.DOUBLE);
    }
}
