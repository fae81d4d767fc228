package dev.squall.sql.node;

/** A scalar expression or a condition. */
public sealed interface Node
        permits AggregateNode,
                AliasNode,
                BetweenNode,
                BinaryNode,
                CaseNode,
                CastNode,
                ColumnNode,
                ExcludedNode,
                ExistsNode,
                FunctionNode,
                GroupingNode,
                KeywordNode,
                OldNode,
                OrderNode,
                ParameterNode,
                RawNode,
                SubqueryNode,
                SyntaxNode,
                UnaryNode,
                WindowNode {

    /** Calls the visitor's method for this kind of node. */
    void accept(NodeVisitor visitor);

    /** How tightly the node's outermost operator binds; {@link Precedence#PRIMARY} never needs parentheses. */
    default int precedence() {
        return Precedence.PRIMARY;
    }
}
