package dev.squall.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A statement that {@code with} names, where it stands in FROM.
 *
 * @param definition the statement; a recursive query sees itself as one without a body
 * @param alias another name, or null
 * @param outer whether its rows may be missing
 */
public record CteName(CteNode definition, @Nullable String alias, boolean outer) implements RelationNode {

    @Override
    public String exposedName() {
        return alias == null ? definition.name() : alias;
    }

    @Override
    public void accept(RelationVisitor visitor) {
        visitor.cte(this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return exposedName();
    }
}
