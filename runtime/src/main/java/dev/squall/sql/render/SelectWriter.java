package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.LockNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes queries. */
final class SelectWriter {

    private final StatementWriter statements;
    private final SqlText text;
    private final ExpressionWriter expressions;

    SelectWriter(StatementWriter statements) {
        this.statements = statements;
        this.text = statements.text();
        this.expressions = statements.expressions();
    }

    void select(SelectNode node) {
        // In ORDER BY a bare name means an output column before a table's, so names given with as() force
        // qualification.
        Scope scope = statements.open(null, node.from(), hasAlias(node.items()));
        scope.nameWindows(node.grouping().windows());
        head(node.head(), scope);
        if (!node.from().isEmpty()) {
            text.append(" from ");
            new FromWriter(statements).items(node.from());
        }
        condition(" where ", "WHERE", node.where(), scope);
        if (!node.grouping().by().isEmpty()) {
            scope.enter("GROUP BY");
            text.append(" group by ");
            expressions.list(node.grouping().by());
        }
        condition(" having ", "HAVING", node.grouping().having(), scope);
        if (!node.grouping().windows().isEmpty()) {
            new WindowWriter(text, expressions).declare(node.grouping().windows(), scope);
        }
        if (!node.slice().orderBy().isEmpty()) {
            scope.enter("ORDER BY");
            text.append(" order by ");
            expressions.list(node.slice().orderBy());
        }
        bounds(node.slice());
        if (node.lock() != null) {
            lock(node.lock(), node.from());
        }
        statements.close();
    }

    void setOperation(SetOperationNode node) {
        boolean chain = node.left() instanceof SetOperationNode left
                && left.kind() == node.kind()
                && left.slice().isAll();
        side(node.left(), chain);
        text.append(node.kind().sql());
        side(node.right(), false);
        List<Node> keys = node.slice().orderBy();
        for (int i = 0; i < keys.size(); i++) {
            text.append(i == 0 ? " order by " : ", ");
            position(keys.get(i), node.items());
        }
        bounds(node.slice());
    }

    void condition(String before, String clause, @Nullable Node condition, Scope scope) {
        if (condition != null && condition != KeywordNode.ABSENT) {
            scope.enter(clause);
            text.append(before);
            condition.accept(expressions);
        }
    }

    void items(List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            Node item = items.get(i);
            item.accept(expressions);
            if (item instanceof AliasNode alias) {
                text.append(" as ").append(Identifiers.quote(alias.name()));
            }
        }
    }

    private void head(SelectNode.Head head, Scope scope) {
        text.append("select ");
        if (head.distinct()) {
            text.append("distinct ");
        }
        if (!head.distinctOn().isEmpty()) {
            scope.enter("DISTINCT ON");
            text.append("distinct on (");
            expressions.list(head.distinctOn());
            text.append(") ");
        }
        scope.enter("the select list");
        items(head.items());
    }

    private void bounds(Slice slice) {
        if (slice.limit() != null && !slice.ties()) {
            text.append(" limit ");
            slice.limit().accept(expressions);
        }
        if (slice.offset() != null) {
            text.append(" offset ");
            slice.offset().accept(expressions);
        }
        if (slice.ties()) {
            ties(slice);
        }
    }

    private void ties(Slice slice) {
        if (slice.limit() == null || slice.orderBy().isEmpty()) {
            throw new InvalidStatement(
                    "withTies() needs limit() and orderBy(): it adds the rows that sort like the last" + " one.");
        }
        text.append(" fetch first (");
        slice.limit().accept(expressions);
        text.append(") rows with ties");
    }

    private void lock(LockNode lock, List<JoinNode> from) {
        text.append(lock.strength().sql());
        for (int i = 0; i < lock.of().size(); i++) {
            RelationNode table = lock.of().get(i);
            if (from.stream().noneMatch(join -> join.relation().equals(table))) {
                throw new InvalidStatement("The lock is of \"" + table.exposedName() + "\", which is not in FROM. Name"
                        + " the object that is there.");
            }
            text.append(i == 0 ? " of " : ", ").append(Identifiers.quote(table.exposedName()));
        }
        text.append(lock.onLocked().sql());
    }

    private void side(QueryNode query, boolean chain) {
        boolean bare =
                chain || (query instanceof SelectNode select && select.slice().isAll() && select.lock() == null);
        text.append(bare ? "" : "(");
        statements.nested(query);
        text.append(bare ? "" : ")");
    }

    /** Sort keys of a set operation can only be its output columns, which need no name if counted. */
    private void position(Node key, List<Node> items) {
        OrderNode order = (OrderNode) key;
        int index = items.indexOf(order.node());
        if (index < 0) {
            throw new InvalidStatement("ORDER BY of a set operation can only use what its first query selects, but"
                    + " not " + order.node() + ". Select it, or sort inside of the queries.");
        }
        text.append(Integer.toString(index + 1));
        expressions.writeDirection(order);
    }

    private static boolean hasAlias(List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof AliasNode) {
                return true;
            }
        }
        return false;
    }
}
