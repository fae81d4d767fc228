package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.ConflictNode;
import dev.squall.sql.node.InsertNode;
import dev.squall.sql.node.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An {@code insert}. Immutable.
 *
 * @param <TBL> the table
 */
public final class Insert<TBL extends Table<TBL, ?>> extends Command implements Change<TBL> {

    private final InsertNode node;
    private final List<Assignment> touches;

    Insert(InsertNode node, List<Assignment> touches) {
        this.node = node;
        this.touches = touches;
    }

    @Override
    public InsertNode node() {
        return node;
    }

    Insert<TBL> with(ConflictNode conflict) {
        return new Insert<>(node.withConflict(conflict), touches);
    }

    /** What the table sets by itself when a row changes. */
    List<Assignment> touches() {
        return touches;
    }

    /** {@code overriding system value}: identity columns take the values that are given. */
    public Insert<TBL> overridingSystemValue() {
        return new Insert<>(node.withOverriding(InsertNode.Overriding.SYSTEM_VALUE), touches);
    }

    /** {@code overriding user value}: identity columns take the server's values, whatever is given. */
    public Insert<TBL> overridingUserValue() {
        return new Insert<>(node.withOverriding(InsertNode.Overriding.USER_VALUE), touches);
    }

    /** {@code on conflict on constraint users_email_key ...}: for rows whose key exists already. */
    public OnConflict<TBL> onConflict(UniqueKey<TBL> key) {
        return new OnConflict<>(this, new ConflictNode.Target(key.name(), List.of(), null));
    }

    /** {@code on conflict (a, b) ...}: for rows that a unique index on these columns has already. */
    @SafeVarargs
    public final OnConflict<TBL> onConflictColumns(
            Column<? extends ColumnOwner<TBL>, ?> first, Column<? extends ColumnOwner<TBL>, ?>... more) {
        List<String> columns = new ArrayList<>();
        columns.add(first.name());
        for (Column<?, ?> column : more) {
            columns.add(column.name());
        }
        return new OnConflict<>(this, new ConflictNode.Target(null, List.copyOf(columns), null));
    }

    /** {@code on conflict do nothing}: leaves out rows that violate any unique key. */
    public Insert<TBL> onConflictDoNothing() {
        return with(new ConflictNode(ConflictNode.Target.ANY, List.of(), null));
    }

    @Override
    public TableName changed() {
        return node.table();
    }

    /** {@code returning ...}: reads something back from each row. */
    @Override
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what);
    }

    /**
     * {@code returning old.a, b}: reads something back from each row, and from the row that was there before, if
     * {@code doUpdate} found one: {@code returning(old -> row(USERS.id, old.isMissing()))}. Needs PostgreSQL 18.
     */
    public <R extends @Nullable Object> Returning<R> returning(Function<OldIfAny, Selectable<R>> what) {
        return returning(what.apply(new OldIfAny()));
    }
}
