package dev.squall.sql;

import dev.squall.sql.node.Node;

/** Gives the columns of something by the expressions that they come from, with the same type and nullability. */
public abstract sealed class ColumnLookup permits NamedQuery, OldRow {

    ColumnLookup() {}

    /** The column that the expression is seen as. */
    abstract Node find(Expression<?> selected);

    /** The column of this expression. */
    public final <T> NumberValue<T> column(NumberValue<T> selected) {
        return new NumberValue<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final TextValue column(TextValue selected) {
        return new TextValue(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> TemporalValue<T> column(TemporalValue<T> selected) {
        return new TemporalValue<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final BooleanValue column(BooleanValue selected) {
        return new BooleanValue(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <E> ArrayValue<E> column(ArrayValue<E> selected) {
        return new ArrayValue<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> JsonValue<T> column(JsonValue<T> selected) {
        return new JsonValue<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> Value<T> column(Value<T> selected) {
        return new Value<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableNumber<T> column(NullableNumber<T> selected) {
        return new NullableNumber<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final NullableText column(NullableText selected) {
        return new NullableText(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableTemporal<T> column(NullableTemporal<T> selected) {
        return new NullableTemporal<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final NullableBoolean column(NullableBoolean selected) {
        return new NullableBoolean(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <E> NullableArray<E> column(NullableArray<E> selected) {
        return new NullableArray<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableJson<T> column(NullableJson<T> selected) {
        return new NullableJson<>(find(selected), selected.codec());
    }

    /** The column of this expression. */
    public final <T> NullableValue<T> column(NullableValue<T> selected) {
        return new NullableValue<>(find(selected), selected.codec());
    }
}
