package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.tuple.Row7;
import java.util.Collection;

/**
 * A prepared statement that changes rows, with 7 typed parameters: its text is made once. Immutable.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 */
public final class Command7<A, B, C, D, E, F, G> {

    private final Command statement;

    Command7(Command statement) {
        this.statement = statement;
    }

    /** Runs the statement with these values and returns how many rows it touched. */
    public long execute(Executor executor, A v1, B v2, C v3, D v4, E v5, F v6, G v7) {
        return statement.execute(new Arguments(executor, v1, v2, v3, v4, v5, v6, v7));
    }

    /** Runs the statement once per row of values, sent together, and returns how many rows it touched. */
    public long executeBatch(Executor executor, Collection<Row7<A, B, C, D, E, F, G>> rows) {
        return statement.executeBatch(
                executor,
                rows.stream()
                        .map(row -> new Object[] {row.v1(), row.v2(), row.v3(), row.v4(), row.v5(), row.v6(), row.v7()})
                        .toList());
    }

    /** The text, and the types of the values. */
    public Rendered sql() {
        return statement.sql();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
