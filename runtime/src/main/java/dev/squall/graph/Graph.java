package dev.squall.graph;

import dev.squall.sql.Column;
import dev.squall.sql.ColumnOwner;
import dev.squall.sql.Table;
import dev.squall.sql.VersionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a shape are taken apart into rows of tables, and put together again; generated classes extend it, one per
 * {@code @Shape} with {@code write}. Their fields name the columns and what is held.
 *
 * <p>Immutable once made, and safe for use by several threads.
 *
 * @param <TBL> the table
 * @param <S> the shape's record
 */
public abstract class Graph<TBL extends Table<TBL, ?>, S> {

    private final TBL table;
    private final List<GraphColumn<S, ?>> columns = new ArrayList<>();
    private final List<Reference<S>> references = new ArrayList<>();
    private final List<Owned<S, ?>> owned = new ArrayList<>();

    /** For generated subclasses. */
    protected Graph(TBL table) {
        this.table = table;
    }

    /** A column that is written. */
    protected final <T> GraphColumn<S, T> column(
            Column<? extends ColumnOwner<TBL>, T> column, Function<? super S, ? extends @Nullable T> component) {
        return add(column, Role.VALUE, component);
    }

    /** A column that only the server sets: read back, never written. */
    protected final <T> GraphColumn<S, T> server(
            Column<? extends ColumnOwner<TBL>, T> column, Function<? super S, ? extends @Nullable T> component) {
        return add(column, Role.SERVER, component);
    }

    /** The version: a row that is changed or deleted must still have it. */
    protected final <T> GraphColumn<S, T> version(
            VersionColumn<TBL, T> column, Function<? super S, ? extends @Nullable T> component) {
        return add(column, Role.VERSION, component);
    }

    /** A column that every change of the row sets by itself. */
    protected final <T> GraphColumn<S, T> touched(
            Column<TBL, T> column, Function<? super S, ? extends @Nullable T> component) {
        return add(column, Role.TOUCHED, component);
    }

    /** A row that the given columns refer to. It is not written, so that its contents must stay as they are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final void reference(Function<? super S, ? extends @Nullable Object> row, GraphColumn<S, ?>... by) {
        refer(row, List.of(by));
    }

    final void refer(Function<? super S, ? extends @Nullable Object> row, List<GraphColumn<S, ?>> by) {
        references.add(new Reference<>(row, by));
    }

    /** Rows that are written with the row that holds them; {@link Owned#on} must follow. */
    protected final <E> Owned<S, E> list(Graph<?, E> graph, Function<? super S, ? extends List<E>> rows) {
        Owned<S, E> list = new Owned<>(this, graph, owned.size(), rows);
        owned.add(list);
        return list;
    }

    /** One row at most that is written with the row that holds it; {@link Owned#on} must follow. */
    protected final <E> Owned<S, E> one(Graph<?, E> graph, Function<? super S, ? extends @Nullable E> row) {
        return list(graph, holder -> {
            E only = row.apply(holder);
            return only == null ? List.of() : List.of(only);
        });
    }

    /** Puts a record together. */
    protected abstract S record(S given, Stored<S> row);

    private <T> GraphColumn<S, T> add(
            Column<?, T> column, Role role, Function<? super S, ? extends @Nullable T> component) {
        GraphColumn<S, T> added = new GraphColumn<>(column, indexOf(column), role, component);
        columns.add(added);
        return added;
    }

    /** The table. */
    protected final TBL table() {
        return table;
    }

    final List<GraphColumn<S, ?>> columns() {
        return columns;
    }

    final List<Reference<S>> references() {
        return references;
    }

    final List<Owned<S, ?>> owned() {
        return owned;
    }

    /** The places of the primary key's columns among those of the table. */
    final List<Integer> key() {
        return table.keyColumns().stream().map(this::indexOf).toList();
    }

    /** Who sets a column of the table; null if no component does, and then it is a foreign key that its holder sets. */
    final @Nullable Role role(int index) {
        for (GraphColumn<S, ?> column : columns) {
            if (column.index() == index) {
                return column.role();
            }
        }
        return null;
    }

    /** The version, if a component has it. */
    final Optional<GraphColumn<S, ?>> version() {
        return columns.stream().filter(c -> c.role() == Role.VERSION).findFirst();
    }

    final int indexOf(Column<?, ?> column) {
        List<? extends Column<?, ?>> all = table.columns();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(column.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException("\"" + table + "\" has no column \"" + column.name()
                + "\". Its generated class is stale: compile the schema again.");
    }
}
