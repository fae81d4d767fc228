package dev.squall.sql.node;

/** A whole statement. */
public sealed interface StatementNode permits DeleteNode, InsertNode, MergeNode, QueryNode, UpdateNode, WithNode {

    /** Calls the visitor's method for this kind of statement. */
    void accept(StatementVisitor visitor);
}
