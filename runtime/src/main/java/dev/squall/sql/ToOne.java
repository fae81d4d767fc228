package dev.squall.sql;

import java.util.function.Function;

/**
 * The row of another table that a row of this one refers to by a foreign key that is never NULL: {@code POSTS.author}.
 * Immutable.
 *
 * @param <TBL> this table
 * @param <T> the other table
 */
public final class ToOne<TBL extends Table<TBL, ?>, T extends Table<T, ?>> extends Relation<TBL, T> {

    ToOne(Table<TBL, ?> source, int number) {
        super(source, number);
    }

    /** {@code (select x from users as users_1 where users_1.id = posts.author_id)}: a value of the other row. */
    public <X, V extends Value<X>, N extends NullableValue<X>> N get(
            Function<? super T, ? extends Family<X, V, N>> value) {
        Link.End<T> end = link().end();
        Family<X, V, N> item = value.apply(end.table());
        return Results.nullable(item, subquery(end, item.node()));
    }

    /** The same for a value of no family, such as a {@code uuid} or an enum. */
    public <X> NullableValue<X> value(Function<? super T, ? extends Expression<X>> value) {
        Link.End<T> end = link().end();
        Expression<X> item = value.apply(end.table());
        return new NullableValue<>(subquery(end, item.node()), item.codec());
    }
}
