package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.tuple.Row2;
import java.util.Collection;

/**
 * A prepared statement that changes rows, with 2 typed parameters: its text is made once. Immutable.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 */
public final class Command2<A, B> {

    private final Command statement;

    Command2(Command statement) {
        this.statement = statement;
    }

    /** Runs the statement with these values and returns how many rows it touched. */
    public long execute(Executor executor, A v1, B v2) {
        return statement.execute(new Arguments(executor, v1, v2));
    }

    /** Runs the statement once per row of values, sent together, and returns how many rows it touched. */
    public long executeBatch(Executor executor, Collection<Row2<A, B>> rows) {
        return statement.executeBatch(
                executor,
                rows.stream().map(row -> new Object[] {row.v1(), row.v2()}).toList());
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
