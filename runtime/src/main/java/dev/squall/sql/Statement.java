package dev.squall.sql;

import dev.squall.sql.node.StatementNode;
import dev.squall.sql.render.InvalidStatement;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
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

    /** How many rows it must touch at least, else {@link StaleRow}. */
    long atLeast() {
        return 0;
    }

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

    /**
     * {@code explain ...}: how the server would run the statement, one line per step. It is not run.
     *
     * @see #explain(Executor, UnaryOperator)
     */
    public final String explain(Executor executor) {
        return explain(executor, options -> options);
    }

    /** {@code explain (analyze, buffers) ...}: {@code explain(db, e -> e.analyze().buffers())}. */
    public final String explain(Executor executor, UnaryOperator<Explain> options) {
        Rendered statement = sql();
        String start = options.apply(new Explain("")).sql();
        return executor.query(new Rendered(start + statement.sql(), statement.binds()), rows -> {
            StringJoiner lines = new StringJoiner("\n");
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.toString();
        });
    }

    /** Returns the text, with the values masked, or what is wrong with the statement. */
    @Override
    public final String toString() {
        try {
            return sql().toString();
        } catch (InvalidStatement e) {
            return "invalid statement: " + e.getMessage();
        }
    }
}
