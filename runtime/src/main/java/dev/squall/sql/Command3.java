package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.tuple.Row3;
import java.util.Collection;

/**
 * A prepared statement that changes rows, with 3 typed parameters: its text is made once. Immutable.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 */
public final class Command3<A, B, C> {

    private final Command statement;

    Command3(Command statement) {
        this.statement = statement;
    }

    /** Runs the statement with these values and returns how many rows it touched. */
    public long execute(Executor executor, A v1, B v2, C v3) {
        return statement.execute(new Arguments(executor, v1, v2, v3));
    }

    /** Runs the statement once per row of values, sent together, and returns how many rows it touched. */
    public long executeBatch(Executor executor, Collection<Row3<A, B, C>> rows) {
        return statement.executeBatch(
                executor,
                rows.stream()
                        .map(row -> new Object[] {row.v1(), row.v2(), row.v3()})
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
