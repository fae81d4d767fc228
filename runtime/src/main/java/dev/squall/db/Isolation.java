package dev.squall.db;

/** The isolation levels of PostgreSQL; READ UNCOMMITTED does not exist there. */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED("READ COMMITTED"),
    /** All statements see what was committed before the first one; writing conflicts fail. */
    REPEATABLE_READ("REPEATABLE READ"),
    /** The result is as if transactions ran one after another; conflicts fail and should be retried. */
    SERIALIZABLE("SERIALIZABLE");

    private final String sql;

    Isolation(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
