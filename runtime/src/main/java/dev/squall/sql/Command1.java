package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.util.Collection;

/**
 * A prepared statement that changes rows, with 1 typed parameters: its text is made once. Immutable.
 *
 * @param <A> type of value 1
 */
public final class Command1<A> {

    private final Command statement;

    Command1(Command statement) {
        this.statement = statement;
    }

    /** Runs the statement with these values and returns how many rows it touched. */
    public long execute(Executor executor, A v1) {
        return statement.execute(new Arguments(executor, v1));
    }

    /** Runs the statement once per row of values, sent together, and returns how many rows it touched. */
    public long executeBatch(Executor executor, Collection<A> rows) {
        return statement.executeBatch(
                executor, rows.stream().map(row -> new Object[] {row}).toList());
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
