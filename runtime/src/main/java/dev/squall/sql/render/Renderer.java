package dev.squall.sql.render;

import dev.squall.sql.node.StatementNode;

/** Writes statements as SQL. Stateless. */
public final class Renderer {

    private Renderer() {}

    /**
     * Writes one statement.
     *
     * @throws InvalidStatement if it has a mistake that the Java compiler could not see
     */
    public static Rendered render(StatementNode statement) {
        SqlText text = new SqlText();
        CteWriter ctes = new CteWriter();
        statement.accept(new StatementWriter(text, ctes));
        return ctes.before(text).rendered();
    }
}
