package dev.squall.sql;

import java.util.List;

/** A statement that changes rows and reads nothing back. */
public abstract sealed class Command extends Statement permits Delete, Insert, Merge, Update, WithCommand {

    Command() {}

    /** {@code with a as (insert ...) ...}: runs statements with this one that it does not refer to. */
    public final WithCommand with(Cte<?>... others) {
        return new WithCommand(this, others);
    }

    /**
     * Runs the statement and returns how many rows it touched.
     *
     * @throws StaleRow if the rows are not as {@code ifVersion} says
     */
    public final long execute(Executor executor) {
        long touched = executor.update(sql());
        StaleRow.check(atLeast(), touched, sql());
        return touched;
    }

    /** Runs the statement once per row of values. */
    final long executeBatch(Executor executor, List<Object[]> rows) {
        long touched = Arguments.batch(executor, sql(), rows);
        StaleRow.check(atLeast() * rows.size(), touched, sql());
        return touched;
    }
}
