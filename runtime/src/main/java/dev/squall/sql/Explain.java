package dev.squall.sql;

/** What {@code explain} tells. Immutable. */
public final class Explain {

    private final String options;

    Explain(String options) {
        this.options = options;
    }

    String sql() {
        return options.isEmpty() ? "explain " : "explain (" + options + ") ";
    }

    /** {@code analyze}: runs the statement, changes included, and tells the times; use a transaction to undo it. */
    public Explain analyze() {
        return with("analyze");
    }

    /** {@code buffers}: tells the blocks that were read. */
    public Explain buffers() {
        return with("buffers");
    }

    /** {@code verbose}: tells the columns of each step. */
    public Explain verbose() {
        return with("verbose");
    }

    /** {@code settings}: tells the planner's settings that are not the default. */
    public Explain settings() {
        return with("settings");
    }

    /** {@code wal}: with {@link #analyze}, tells what was written to the log. */
    public Explain wal() {
        return with("wal");
    }

    /** {@code format json}: for programs. */
    public Explain json() {
        return with("format json");
    }

    private Explain with(String option) {
        return new Explain(options.isEmpty() ? option : options + ", " + option);
    }
}
