package dev.squall.sql.node;

/** A fixed word of SQL. */
public enum KeywordNode implements Node {
    /** The condition that always holds. */
    TRUE("true"),
    /** The condition that never holds. */
    FALSE("false"),
    /** No value. */
    NULL("null"),
    /** The column's default. */
    DEFAULT("default"),
    /** The row before a change. */
    OLD("old"),
    /** All columns, or all rows. */
    STAR("*"),
    /** A condition that was left out; it disappears from the statement. */
    ABSENT("true");

    private final String sql;

    KeywordNode(String sql) {
        this.sql = sql;
    }

    /** The word. */
    public String sql() {
        return sql;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.keyword(this);
    }
}
