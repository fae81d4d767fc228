package dev.squall.sql.node;

import java.util.List;

/**
 * A statement with common table expressions that nothing in it need refer to.
 *
 * @param ctes the expressions
 * @param body the statement
 */
public record WithNode(List<CteNode> ctes, StatementNode body) implements StatementNode {

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.with(this);
    }
}
