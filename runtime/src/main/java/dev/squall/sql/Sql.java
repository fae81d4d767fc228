package dev.squall.sql;

import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.ExistsNode;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.UpdateNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of SQL, for {@code import static dev.squall.sql.Sql.*}. */
public final class Sql extends Functions {

    private Sql() {}

    /** {@code select} of all columns of the table that {@code from} then names, read as its record. */
    public static SelectAll select() {
        return new SelectAll();
    }

    /** {@code select a}. */
    public static <R extends @Nullable Object> Select<R> select(Selectable<R> item) {
        return new Select<>(SelectNode.of(item.nodes()), item);
    }

    /** {@code select} of what knows its own FROM, such as a shape: {@code select(USER_WITH_POSTS).where(...)}. */
    public static <Q> Q select(QuerySource<Q> source) {
        return source.query();
    }

    /** {@code select distinct a}: equal rows come once. */
    public static <R extends @Nullable Object> Select<R> selectDistinct(Selectable<R> item) {
        return select(item).distinct();
    }

    /** {@code select (all columns) from users}, read as the table's record. */
    public static <R> Select<R> selectFrom(TableOrView<?, R> table) {
        return select().from(table);
    }

    /** {@code insert into users (...) values (...)}. Columns that the row does not set are left to their default. */
    public static <TBL extends Table<TBL, ?>> Insert<TBL> insert(TBL table, NewRow<TBL> row) {
        return new Insert<>(Rows.insert(table, List.of(row)), table.touches());
    }

    /**
     * {@code insert into users (...) select * from unnest(?::text[], ...)}: one array per column, so that the text is
     * the same for any number of rows. Only where rows set different columns it is
     * {@code values (?, default), (?, ?)}.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static <TBL extends Table<TBL, ?>> Insert<TBL> insert(TBL table, Collection<? extends NewRow<TBL>> rows) {
        return new Insert<>(Rows.insert(table, List.copyOf(rows)), table.touches());
    }

    /**
     * {@code insert into users (a, b) select x, y ...}: the query must give what the columns take, one by one:
     * {@code insert(USERS, row(USERS.name, USERS.age), select(X.name, X.age).from(X))}.
     *
     * @throws IllegalArgumentException if one of the columns is not of the table
     */
    public static <TBL extends Table<TBL, ?>, R extends @Nullable Object> Insert<TBL> insert(
            TBL table, Selectable<R> columns, Query<R> query) {
        return new Insert<>(Rows.fromQuery(table.tableName(), columns.nodes(), query.node()), table.touches());
    }

    /** {@code insert into users default values}. */
    public static <TBL extends Table<TBL, ?>> Insert<TBL> insertDefaultValues(Table<TBL, ?> table) {
        return new Insert<>(Rows.defaults(table.tableName()), table.touches());
    }

    /** Inserts a value of a shape and all that it holds; see {@link #insertGraph(GraphSource, List)}. */
    public static <S, C> C insertGraph(GraphSource<S, C> shape, S value) {
        return shape.insertGraph(List.of(value));
    }

    /**
     * Inserts values of a shape that is declared with {@code write = Write.ROOT}, and all that they hold, in one statement
     * per list of the shape: {@code insertGraph(MAP_WITH_PLACES, maps).list(db)} returns them with the keys they got.
     */
    public static <S, C> C insertGraph(GraphSource<S, C> shape, List<? extends S> values) {
        return shape.insertGraph(List.copyOf(values));
    }

    /**
     * Changes what differs between two values of a shape, of the same row: {@code before} as it was read, {@code after} as
     * it is to be. Rows are told apart by their primary keys; those without one are new, and those that are only in
     * {@code before} are deleted.
     */
    public static <S, C> C saveGraph(GraphSource<S, C> shape, S before, S after) {
        return shape.saveGraph(before, after);
    }

    /** The same for many values, in any order: those only in {@code before} are deleted, with all that they hold. */
    public static <S, C> C saveGraph(GraphSource<S, C> shape, List<? extends S> before, List<? extends S> after) {
        return shape.saveGraph(List.copyOf(before), List.copyOf(after));
    }

    /** Deletes a value of a shape, as it was read, and all that it holds. */
    public static <S, C> C deleteGraph(GraphSource<S, C> shape, S value) {
        return shape.saveGraph(List.of(value), List.of());
    }

    /** {@code merge into users}; {@code using} must follow. */
    public static <TBL extends Table<TBL, ?>> MergeInto<TBL> mergeInto(Table<TBL, ?> table) {
        return new MergeInto<>(table.tableName(), table.touches());
    }

    /** {@code update users}; {@code set}, and {@code where} or {@code everyRow} must follow. */
    public static <TBL extends Table<TBL, ?>> UpdateSet<TBL> update(Table<TBL, ?> table) {
        return new UpdateSet<>(
                new UpdateNode(table.tableName(), List.of(), List.of(), null, List.of()), table.touches());
    }

    /** {@code delete from users}; {@code where} or {@code everyRow} must follow. */
    public static <TBL extends Table<TBL, ?>> DeleteFrom<TBL> deleteFrom(Table<TBL, ?> table) {
        return new DeleteFrom<>(new DeleteNode(table.tableName(), List.of(), null, List.of()));
    }

    /** {@code exists (select ...)}. */
    public static Condition exists(Query<?> query) {
        return new Condition(new ExistsNode(query.node()));
    }

    /** {@code not exists (select ...)}. */
    public static Condition notExists(Query<?> query) {
        return exists(query).not();
    }

    /** {@code not x}. */
    public static Condition not(BooleanExpression condition) {
        return condition.not();
    }

    /** {@code x and y and z}; absent conditions are left out, and without any the whole is absent. */
    public static Condition all(BooleanExpression... conditions) {
        return Condition.combine(Operator.AND, List.of(conditions));
    }

    /** {@code x and y and z} of a list; of none it is absent, for nothing is asked. */
    public static Condition all(Collection<? extends BooleanExpression> conditions) {
        return Condition.combine(Operator.AND, List.copyOf(conditions));
    }

    /** The same, starting with a condition that may not be there: {@code all(name.map(USERS.name::eq), ...)}. */
    public static Condition all(Optional<? extends BooleanExpression> first, BooleanExpression... more) {
        return Condition.absent().and(first).and(all(more));
    }

    /** {@code x or y or z}; absent conditions are left out, and without any the whole is absent. */
    public static Condition any(BooleanExpression... conditions) {
        return Condition.combine(Operator.OR, List.of(conditions));
    }

    /** {@code x or y or z} of a list; of none it is {@code false}, for nothing is allowed. */
    public static Condition any(Collection<? extends BooleanExpression> conditions) {
        return conditions.isEmpty() ? Condition.alwaysFalse() : Condition.combine(Operator.OR, List.copyOf(conditions));
    }

    /** A condition on a value that may not be there: {@code ifPresent(name, USERS.name::eq)}; absent without it. */
    public static <T> Condition ifPresent(Optional<T> value, Function<? super T, Condition> condition) {
        return value.isPresent() ? condition.apply(value.get()) : Condition.absent();
    }

    /**
     * A piece of SQL of one's own, with {@code {}} for expressions: {@code sql("age({})", USERS.createdAt).asText()}. It
     * is sent as it is, so it must never hold what a user typed; values go in as {@code value(...)}.
     *
     * @throws IllegalArgumentException if the number of placeholders is not that of the arguments
     */
    public static Fragment sql(String template, Expression<?>... arguments) {
        return Fragment.of(template, arguments);
    }
}
