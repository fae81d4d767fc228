package dev.squall.shape;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is nested in the present row. Given to {@link Shape#read}, and only for that row.
 *
 * @param <S> the shape's record
 */
public final class Nested<S> {

    private final Part<S> part;
    private final RowCursor cursor;
    private final Rows[] lists;
    private final @Nullable Nested<?>[] ones;

    /**
     * Starts the reading of a level.
     *
     * @param lists per child of the level, its rows
     */
    Nested(Part<S> part, RowCursor cursor, Rows[] lists) {
        this.part = part;
        this.cursor = cursor;
        this.lists = lists;
        this.ones = new Nested<?>[part.ones.length];
        for (int i = 0; i < ones.length; i++) {
            Part.One one = part.ones[i];
            ones[i] = one == null ? null : new Nested<>(one.part(), cursor, lists);
        }
    }

    /** Reads the present row. */
    S read() throws SQLException {
        return part.shape.read(cursor.rows(), part.at + cursor.offset(), this);
    }

    /** The rows of a list, which cannot be changed. */
    @SuppressWarnings("unchecked")
    public <E> List<E> list(ListEdge<S, ?, E> edge) throws SQLException {
        int number = part.lists[edge.index()];
        return number < 0 ? List.of() : (List<E>) lists[number].of(cursor);
    }

    /** The row of an edge, which is always there. */
    public <E> E one(OneEdge<S, ?, E> edge) throws SQLException {
        return Objects.requireNonNull(orNull(edge));
    }

    /** The row of an edge, if it is there. */
    public <E> Optional<E> optional(OneEdge<S, ?, E> edge) throws SQLException {
        return Optional.ofNullable(orNull(edge));
    }

    /** The row of an edge, or null if it is missing. */
    @SuppressWarnings("unchecked")
    public <E> @Nullable E orNull(OneEdge<S, ?, E> edge) throws SQLException {
        int index = edge.index();
        int presence = Objects.requireNonNull(part.ones[index]).presence();
        if (presence > 0 && cursor.rows().getObject(presence + cursor.offset()) == null) {
            return null;
        }
        return (E) Objects.requireNonNull(ones[index]).read();
    }
}
