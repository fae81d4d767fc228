package dev.squall.sql.node;

import java.util.List;

/**
 * A function in FROM: {@code generate_series(1, 3) as name (columns)}. It sees the items before it.
 *
 * @param call the call
 * @param exposedName its name
 * @param columns its columns: names, each with a type if the function returns records
 * @param outer whether its rows may be missing
 */
public record FunctionTable(FunctionNode call, String exposedName, List<Column> columns, boolean outer)
        implements RelationNode {

    /**
     * A column of a function's rows.
     *
     * @param name the name
     * @param type the type as SQL writes it, empty if the function knows it
     */
    public record Column(String name, String type) {}

    @Override
    public void accept(RelationVisitor visitor) {
        visitor.function(this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return exposedName;
    }
}
