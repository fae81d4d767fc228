package dev.squall.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row is after it was written, see {@link Graph#record}. Used by generated classes.
 *
 * @param <S> the shape's record
 */
public final class Stored<S> {

    private final GraphRow<S> row;

    Stored(GraphRow<S> row) {
        this.row = row;
    }

    /** The value of a column that is never missing. */
    public <T> T get(GraphColumn<S, T> column) {
        return Objects.requireNonNull(orNull(column));
    }

    /** The value of a column, if it is there. */
    public <T> Optional<T> optional(GraphColumn<S, T> column) {
        return Optional.ofNullable(orNull(column));
    }

    /** The value of a column, or null. */
    @SuppressWarnings("unchecked") // put there by the column itself
    public <T> @Nullable T orNull(GraphColumn<S, T> column) {
        int index = column.index();
        return row.has(index) ? (@Nullable T) row.value(index) : null;
    }

    /** The rows that it holds. */
    public <E> List<E> list(Owned<S, E> owned) {
        return row.owned(owned).stream().map(GraphRow::stored).toList();
    }

    /** The row that it holds, if there is one. */
    public <E> Optional<E> optional(Owned<S, E> owned) {
        return list(owned).stream().findFirst();
    }

    /** The row that it holds, or null. */
    public <E> @Nullable E orNull(Owned<S, E> owned) {
        return optional(owned).orElse(null);
    }
}
