package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement that gives rows, with 6 typed parameters: its text is made once. Immutable.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <R> what one row is read as
 */
public final class Query6<A, B, C, D, E, F, R extends @Nullable Object> {

    private final RowSource<R> statement;

    Query6(RowSource<R> statement) {
        this.statement = statement;
    }

    /** Runs the statement with these values and returns all rows. */
    public List<R> list(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6) {
        return statement.list(new Arguments(executor, v1, v2, v3, v4, v5, v6));
    }

    /**
     * Runs the statement with these values and returns its only row.
     *
     * @throws UnexpectedRowCount if there is none, or more than one
     */
    public R one(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6) {
        return statement.one(new Arguments(executor, v1, v2, v3, v4, v5, v6));
    }

    /**
     * Runs the statement with these values and returns its only row, if there is one.
     *
     * @throws UnexpectedRowCount if there is more than one
     */
    public Optional<R> optional(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6) {
        return statement.optional(new Arguments(executor, v1, v2, v3, v4, v5, v6));
    }

    /** Runs the statement with these values and returns its first row, if there is one. */
    public Optional<R> first(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6) {
        return statement.first(new Arguments(executor, v1, v2, v3, v4, v5, v6));
    }

    /** Runs the statement with these values and reads its rows one by one. The stream must be closed. */
    public Stream<R> stream(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6) {
        return statement.stream(new Arguments(executor, v1, v2, v3, v4, v5, v6));
    }

    /** The text, and the types of the values; of a shape that of its root. */
    public Rendered sql() {
        return statement.statements().get(0);
    }

    /** The texts: one for a statement, and for a shape one per list too. */
    public List<Rendered> statements() {
        return statement.statements();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
