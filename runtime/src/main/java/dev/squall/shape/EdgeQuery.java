package dev.squall.shape;

import dev.squall.sql.BooleanExpression;
import dev.squall.sql.Order;
import dev.squall.sql.Table;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which rows are nested by an edge: {@code with(SHAPE.posts, p -> p.orderBy(POSTS.createdAt.desc()).limit(3))}. Columns
 * are those of the table itself, for each list is a query of its own. Immutable.
 *
 * @param <T> the table of the nested rows
 * @param <E> what a nested row is read as
 */
public final class EdgeQuery<T extends Table<T, ?>, E> {

    private final EdgeOptions options;

    EdgeQuery(EdgeOptions options) {
        this.options = options;
    }

    EdgeOptions options() {
        return options;
    }

    /** Only rows that meet the condition; called again, the conditions are joined by {@code and}. */
    public EdgeQuery<T, E> where(BooleanExpression condition) {
        return new EdgeQuery<>(options.where(condition));
    }

    /** The order of each list; the primary key comes last by itself. Called again, it adds further keys. */
    public EdgeQuery<T, E> orderBy(Order... keys) {
        return new EdgeQuery<>(options.orderBy(keys));
    }

    /** How many rows each list has at most. */
    public EdgeQuery<T, E> limit(long rows) {
        return new EdgeQuery<>(options.limit(RowLimit.of("limit", rows)));
    }

    /** How many rows are left out at the start of each list. */
    public EdgeQuery<T, E> offset(long rows) {
        return new EdgeQuery<>(options.offset(RowLimit.of("offset", rows)));
    }

    /** The same for what is nested in the nested rows. */
    public <T2 extends Table<T2, ?>, E2> EdgeQuery<T, E> with(
            ListEdge<E, T2, E2> edge, UnaryOperator<EdgeQuery<T2, E2>> query) {
        return new EdgeQuery<>(with(options, edge, query));
    }

    /** The lists below a nested row. */
    public <T2 extends Table<T2, ?>, E2> EdgeQuery<T, E> with(
            OneEdge<E, T2, E2> edge, UnaryOperator<EdgeQuery<T2, E2>> query) {
        return new EdgeQuery<>(with(options, edge, query));
    }

    /** Which rows an aggregate of a nested row takes. */
    public <T2 extends Table<T2, ?>> EdgeQuery<T, E> with(
            AggregateEdge<E, T2> edge, Function<? super T2, ? extends BooleanExpression> condition) {
        return new EdgeQuery<>(with(options, edge, condition));
    }

    static <T extends Table<T, ?>> EdgeOptions with(
            EdgeOptions options, AggregateEdge<?, T> edge, Function<? super T, ? extends BooleanExpression> condition) {
        return options.with(edge, options.of(edge).<T>only(condition));
    }

    static <T extends Table<T, ?>, E> EdgeOptions with(
            EdgeOptions options, ListEdge<?, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        EdgeQuery<T, E> asked = new EdgeQuery<>(options.of(edge));
        return options.with(edge, query.apply(asked).options);
    }

    static <T extends Table<T, ?>, E> EdgeOptions with(
            EdgeOptions options, OneEdge<?, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        EdgeQuery<T, E> asked = new EdgeQuery<>(options.of(edge));
        EdgeOptions wanted = query.apply(asked).options;
        if (!wanted.isOnlyNested()) {
            throw new IllegalArgumentException("An edge to one row takes with() only: a condition, an order or a limit"
                    + " would leave out rows that are there. Put the condition into the query's where().");
        }
        return options.with(edge, wanted);
    }
}
