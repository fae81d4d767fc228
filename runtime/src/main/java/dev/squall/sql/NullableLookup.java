package dev.squall.sql;

import dev.squall.sql.node.Node;

/** Gives the columns of something that may be missing by the expressions that they come from; all are nullable. */
public abstract sealed class NullableLookup permits OldIfAny, OuterQuery {

    NullableLookup() {}

    /** The column that the expression is seen as. */
    abstract Node find(Expression<?> selected);

    /** The column of this expression. */
    public final <T> NullableNumber<T> column(NumberExpression<T> selected) {
        return new NullableNumber<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final NullableText column(TextExpression selected) {
        return new NullableText(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableTemporal<T> column(TemporalExpression<T> selected) {
        return new NullableTemporal<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final NullableBoolean column(BooleanExpression selected) {
        return new NullableBoolean(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <E> NullableArray<E> column(ArrayExpression<E> selected) {
        return new NullableArray<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableJson<T> column(JsonExpression<T> selected) {
        return new NullableJson<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableValue<T> column(Expression<T> selected) {
        return new NullableValue<>(find(selected), selected.codec());
    }
}
