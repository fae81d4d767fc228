package dev.squall.sql;

import dev.squall.sql.node.StatementNode;
import dev.squall.sql.render.InvalidStatement;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * A whole statement: an immutable value, safe for use by several threads, that can be kept in a constant and run on any
 * executor. Its text is made on first use and kept.
 */
public abstract sealed class Statement permits Command, RowStatement {

    /** Two threads may both render; they make equal values, and a record's fields are safely published. */
    private @Nullable Rendered rendered;

    Statement() {}

    /** The statement as a tree. */
    public abstract StatementNode node();

    /**
     * The text and the values, as they are sent.
     *
     * @throws InvalidStatement if the statement has a mistake that the Java compiler could not see
     */
    public final Rendered sql() {
        Rendered result = rendered;
        if (result == null) {
            result = Renderer.render(node());
            rendered = result;
        }
        return result;
    }

    /** Returns the text, with the values masked. */
    @Override
    public final String toString() {
        return sql().toString();
    }
}
