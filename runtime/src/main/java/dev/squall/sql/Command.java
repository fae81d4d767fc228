package dev.squall.sql;

/** A statement that changes rows and reads nothing back. */
public abstract sealed class Command extends Statement permits Delete, Insert, Merge, Update, WithCommand {

    Command() {}

    /** {@code with a as (insert ...) ...}: runs statements with this one that it does not refer to. */
    public final WithCommand with(Cte<?>... others) {
        return new WithCommand(this, others);
    }

    /** Runs the statement and returns how many rows it touched. */
    public final long execute(Executor executor) {
        return executor.update(sql());
    }
}
