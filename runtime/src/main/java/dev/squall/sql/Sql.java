package dev.squall.sql;

import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.ExistsNode;
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

    /** {@code select distinct a}: equal rows come once. */
    public static <R extends @Nullable Object> Select<R> selectDistinct(Selectable<R> item) {
        return select(item).distinct();
    }

    /** {@code select (all columns) from users}, read as the table's record. */
    public static <R> Select<R> selectFrom(Table<?, R> table) {
        return select().from(table);
    }

    /** {@code insert into users (...) values (...)}. Columns that the row does not set are left to their default. */
    public static <TBL extends Table<TBL, ?>> Insert<TBL> insert(TBL table, NewRow<TBL> row) {
        return new Insert<>(Rows.insert(table, List.of(row)));
    }

    /**
     * {@code insert into users (...) select * from unnest(?::text[], ...)}: one array per column, so that the text is
     * the same for any number of rows. Where rows set different columns, or a column is an array itself, it is
     * {@code values (?, default), (?, ?)}.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static <TBL extends Table<TBL, ?>> Insert<TBL> insert(TBL table, Collection<? extends NewRow<TBL>> rows) {
        return new Insert<>(Rows.insert(table, List.copyOf(rows)));
    }

    /** {@code update users}; {@code set}, and {@code where} or {@code everyRow} must follow. */
    public static <TBL extends Table<TBL, ?>> UpdateSet<TBL> update(TBL table) {
        return new UpdateSet<>(new UpdateNode(table.tableName(), List.of(), List.of(), null, List.of()));
    }

    /** {@code delete from users}; {@code where} or {@code everyRow} must follow. */
    public static <TBL extends Table<TBL, ?>> DeleteFrom<TBL> deleteFrom(TBL table) {
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
        Condition all = Condition.absent();
        for (BooleanExpression condition : conditions) {
            all = all.and(condition);
        }
        return all;
    }

    /** The same, starting with a condition that may not be there: {@code all(name.map(USERS.name::eq), ...)}. */
    public static Condition all(Optional<? extends BooleanExpression> first, BooleanExpression... more) {
        return Condition.absent().and(first).and(all(more));
    }

    /** {@code x or y or z}; absent conditions are left out, and without any the whole is absent. */
    public static Condition any(BooleanExpression... conditions) {
        Condition any = Condition.absent();
        for (BooleanExpression condition : conditions) {
            any = any.or(condition);
        }
        return any;
    }

    /** {@code x and y and z} of a list; of none it is absent, for nothing is asked. */
    public static Condition all(Collection<? extends BooleanExpression> conditions) {
        return all(conditions.toArray(BooleanExpression[]::new));
    }

    /** {@code x or y or z} of a list; of none it is {@code false}, for nothing is allowed. */
    public static Condition any(Collection<? extends BooleanExpression> conditions) {
        return conditions.isEmpty() ? Condition.alwaysFalse() : any(conditions.toArray(BooleanExpression[]::new));
    }

    /** A condition on a value that may not be there: {@code ifPresent(name, USERS.name::eq)}; absent without it. */
    public static <T> Condition ifPresent(Optional<T> value, Function<? super T, Condition> condition) {
        return value.isPresent() ? condition.apply(value.get()) : Condition.absent();
    }
}
