package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codec;
import java.util.List;

/** Nodes of dates and times. */
final class TemporalNodes {

    private static final List<String> AT_TIME_ZONE = List.of("", " at time zone ", "");

    private TemporalNodes() {}

    static Node extract(TemporalField field, Node from) {
        return SyntaxNode.enclosing(List.of("extract(" + field.sql() + " from ", ")"), from);
    }

    /** PostgreSQL makes a timestamp of a date and an interval. */
    static Node shifted(Operator operator, TemporalExpression<?> left, Node amount) {
        return back(left, Calls.binary(operator, left, amount));
    }

    /** Turns a result back into the type that the expression says it has. */
    static Node back(TemporalExpression<?> expression, Node node) {
        return isDate(expression) ? new CastNode(node, "date") : node;
    }

    /** The difference of dates is a number of days, that of timestamps an interval. */
    static Node timestamp(TemporalExpression<?> expression, Node node) {
        return isDate(expression) ? new CastNode(node, "timestamp") : node;
    }

    static Node atTimeZone(TemporalExpression<?> expression, String method, Codec<?> needed, String zone) {
        if (!expression.codec().sqlType().equals(needed.sqlType())) {
            throw new IllegalArgumentException(method + "() is for a " + needed.sqlType() + ", but "
                    + Condition.describe(expression.node()) + " is a "
                    + expression.codec().sqlType() + ". Cast it first if that is meant.");
        }
        return SyntaxNode.operator(Precedence.AT, AT_TIME_ZONE, expression.node(), Calls.text(zone));
    }

    private static boolean isDate(TemporalExpression<?> expression) {
        return expression.codec().sqlType().equals("date");
    }
}
