package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.BetweenNode;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CaseNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.ExcludedNode;
import dev.squall.sql.node.ExistsNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.GroupingNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.NodeVisitor;
import dev.squall.sql.node.OldNode;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.RawNode;
import dev.squall.sql.node.SubqueryNode;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.WindowNode;
import java.util.List;

/** Writes expressions, with parentheses exactly where the tree needs them. */
final class ExpressionWriter implements NodeVisitor {

    private final SqlText text;
    private final StatementWriter statements;

    ExpressionWriter(SqlText text, StatementWriter statements) {
        this.text = text;
        this.statements = statements;
    }

    void list(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            nodes.get(i).accept(this);
        }
    }

    /** Columns and parameters are most operands, and asking them costs more than writing them. */
    private void operand(Node node, int lowestPrecedence) {
        if (node instanceof ColumnNode column) {
            column(column);
        } else if (node instanceof ParameterNode parameter) {
            parameter(parameter);
        } else if (node.precedence() < lowestPrecedence) {
            text.append('(');
            node.accept(this);
            text.append(')');
        } else {
            node.accept(this);
        }
    }

    @Override
    public void aggregate(AggregateNode node) {
        AggregateNode.Options options = node.options();
        text.append(node.name()).append(options.distinct() ? "(distinct " : "(");
        list(node.arguments());
        if (!options.orderBy().isEmpty()) {
            text.append(options.withinGroup() ? ") within group (order by " : " order by ");
            list(options.orderBy());
        }
        text.append(')');
        if (options.filter() != null) {
            text.append(" filter (where ");
            options.filter().accept(this);
            text.append(')');
        }
    }

    /** Outside of a select list the alias does not exist yet, so the expression stands for it. */
    @Override
    public void alias(AliasNode node) {
        node.node().accept(this);
    }

    @Override
    public void between(BetweenNode node) {
        operand(node.operand(), Precedence.RANGE + 1);
        text.append(node.negated() ? " not between " : " between ");
        operand(node.low(), Precedence.RANGE + 1);
        text.append(" and ");
        operand(node.high(), Precedence.RANGE + 1);
    }

    @Override
    public void binary(BinaryNode node) {
        Operator operator = node.operator();
        operand(node.left(), operator.leftPrecedence());
        text.append(operator.sql());
        operand(node.right(), operator.rightPrecedence());
    }

    @Override
    public void caseWhen(CaseNode node) {
        text.append("case");
        for (CaseNode.When branch : node.branches()) {
            text.append(" when ");
            branch.condition().accept(this);
            text.append(" then ");
            branch.result().accept(this);
        }
        if (node.otherwise() != null) {
            text.append(" else ");
            node.otherwise().accept(this);
        }
        text.append(" end");
    }

    @Override
    public void cast(CastNode node) {
        operand(node.node(), Precedence.CAST);
        text.append("::").append(node.type());
    }

    @Override
    public void column(ColumnNode node) {
        text.append(statements.scope().write(node));
    }

    @Override
    public void excluded(ExcludedNode node) {
        text.append("excluded.").append(Identifiers.quote(node.name()));
    }

    @Override
    public void exists(ExistsNode node) {
        text.append("exists (");
        statements.nested(node.query());
        text.append(')');
    }

    @Override
    public void function(FunctionNode node) {
        text.append(node.name()).append('(');
        list(node.arguments());
        text.append(')');
    }

    @Override
    public void grouping(GroupingNode node) {
        text.append(node.kind().sql());
        for (int i = 0; i < node.sets().size(); i++) {
            List<Node> set = node.sets().get(i);
            boolean bare = set.size() == 1 && node.kind() != GroupingNode.Kind.GROUPING_SETS;
            text.append(i == 0 ? "" : ", ").append(bare ? "" : "(");
            list(set);
            text.append(bare ? "" : ")");
        }
        text.append(')');
    }

    @Override
    public void keyword(KeywordNode node) {
        text.append(node.sql());
    }

    @Override
    public void old(OldNode node) {
        text.append("old.").append(Identifiers.quote(node.name()));
    }

    @Override
    public void order(OrderNode node) {
        node.node().accept(this);
        writeDirection(node);
    }

    void writeDirection(OrderNode node) {
        if (node.descending()) {
            text.append(" desc");
        }
        if (node.nullsFirst() != null) {
            text.append(node.nullsFirst() ? " nulls first" : " nulls last");
        }
    }

    @Override
    public void parameter(ParameterNode node) {
        text.bind(node.bind());
    }

    @Override
    public void raw(RawNode node) {
        text.append('(').append(node.parts().get(0));
        for (int i = 0; i < node.arguments().size(); i++) {
            operand(node.arguments().get(i), Precedence.PRIMARY);
            text.append(node.parts().get(i + 1));
        }
        text.append(')');
    }

    @Override
    public void subquery(SubqueryNode node) {
        text.append('(');
        statements.nested(node.query());
        text.append(')');
    }

    @Override
    public void syntax(SyntaxNode node) {
        text.append(node.parts().get(0));
        for (int i = 0; i < node.arguments().size(); i++) {
            operand(node.arguments().get(i), node.operandPrecedence());
            text.append(node.parts().get(i + 1));
        }
    }

    @Override
    public void unary(UnaryNode node) {
        text.append(node.operator().before());
        operand(node.operand(), node.operator().operandPrecedence());
        text.append(node.operator().after());
    }

    @Override
    public void window(WindowNode node) {
        node.function().accept(this);
        new WindowWriter(text, this).over(node.window(), statements.scope());
    }
}
