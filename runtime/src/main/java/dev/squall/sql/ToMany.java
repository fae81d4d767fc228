package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The rows of another table that refer to a row of this one, or are linked to it through a junction table:
 * {@code USERS.posts}. Immutable.
 *
 * @param <TBL> this table
 * @param <T> the other table
 */
public final class ToMany<TBL extends Table<TBL, ?>, T extends Table<T, ?>> extends Relation<TBL, T> {

    ToMany(Table<TBL, ?> source, int number) {
        super(source, number);
    }

    private ToMany(Link<T> link) {
        super(link);
    }

    /** A relation that the table has no field for, because the other table was compiled later. */
    public static <TBL extends Table<TBL, ?>, T extends Table<T, ?>> ToMany<TBL, T> of(Link<T> link) {
        return new ToMany<>(link);
    }

    /** {@code (select count(*) from posts as posts_1 where posts_1.author_id = users.id)}. */
    public NumberValue<Long> count() {
        return count(other -> Condition.absent());
    }

    /** How many of the rows meet a condition; an absent one is left out. */
    public NumberValue<Long> count(Function<? super T, ? extends BooleanExpression> condition) {
        Link.End<T> end = link().end();
        return new NumberValue<>(subquery(end, Sql.count().node(), condition.apply(end.table())), Codecs.BIGINT);
    }

    /** {@code (select sum(x) ...)}: NULL of no rows. */
    public NullableNumber<BigDecimal> sum(Function<? super T, ? extends NumberExpression<?>> number) {
        return sum(number, other -> Condition.absent());
    }

    /** The same of the rows that meet a condition; an absent one is left out. */
    public NullableNumber<BigDecimal> sum(
            Function<? super T, ? extends NumberExpression<?>> number,
            Function<? super T, ? extends BooleanExpression> condition) {
        Link.End<T> end = link().end();
        Node sum = Sql.sum(number.apply(end.table())).node();
        return new NullableNumber<>(subquery(end, sum, condition.apply(end.table())), Codecs.NUMERIC);
    }

    /** {@code (select avg(x) ...)}: NULL of no rows. */
    public NullableNumber<BigDecimal> avg(Function<? super T, ? extends NumberExpression<?>> number) {
        return avg(number, other -> Condition.absent());
    }

    /** The same of the rows that meet a condition; an absent one is left out. */
    public NullableNumber<BigDecimal> avg(
            Function<? super T, ? extends NumberExpression<?>> number,
            Function<? super T, ? extends BooleanExpression> condition) {
        Link.End<T> end = link().end();
        Node avg = Sql.avg(number.apply(end.table())).node();
        return new NullableNumber<>(subquery(end, avg, condition.apply(end.table())), Codecs.NUMERIC);
    }

    /** {@code (select min(x) ...)}: NULL of no rows. */
    public <X, V extends Value<X>, N extends NullableValue<X>> N min(
            Function<? super T, ? extends Family<X, V, N>> value) {
        return extreme("min", value, other -> Condition.absent());
    }

    /** The same of the rows that meet a condition; an absent one is left out. */
    public <X, V extends Value<X>, N extends NullableValue<X>> N min(
            Function<? super T, ? extends Family<X, V, N>> value,
            Function<? super T, ? extends BooleanExpression> condition) {
        return extreme("min", value, condition);
    }

    /** {@code (select max(x) ...)}: NULL of no rows. */
    public <X, V extends Value<X>, N extends NullableValue<X>> N max(
            Function<? super T, ? extends Family<X, V, N>> value) {
        return extreme("max", value, other -> Condition.absent());
    }

    /** The same of the rows that meet a condition; an absent one is left out. */
    public <X, V extends Value<X>, N extends NullableValue<X>> N max(
            Function<? super T, ? extends Family<X, V, N>> value,
            Function<? super T, ? extends BooleanExpression> condition) {
        return extreme("max", value, condition);
    }

    private <X, V extends Value<X>, N extends NullableValue<X>> N extreme(
            String function,
            Function<? super T, ? extends Family<X, V, N>> value,
            Function<? super T, ? extends BooleanExpression> condition) {
        Link.End<T> end = link().end();
        Family<X, V, N> item = value.apply(end.table());
        Node extreme = AggregateNode.of(function, item.node());
        return Results.nullable(item, subquery(end, extreme, condition.apply(end.table())));
    }
}
