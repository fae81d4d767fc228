package dev.squall.sql;

/** A statement that changes rows and reads nothing back. */
public abstract sealed class Command extends Statement permits Delete, Insert, Merge, Update {

    Command() {}

    /** Runs the statement and returns how many rows it touched. */
    public final long execute(Executor executor) {
        return executor.update(sql());
    }
}
