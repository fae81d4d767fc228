package dev.squall.sql.render;

import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import java.util.List;

/** Writes FROM, and checks that what an outer join may leave out is nullable for the compiler too. */
final class FromWriter {

    private final StatementWriter statements;
    private final SqlText text;

    FromWriter(StatementWriter statements) {
        this.statements = statements;
        this.text = statements.text();
    }

    void items(List<JoinNode> from) {
        Scope scope = statements.scope();
        for (int i = 0; i < from.size(); i++) {
            JoinNode join = from.get(i);
            if (i > 0) {
                text.append(join.kind().sql());
            } else if (join.kind() != JoinNode.Kind.FROM) {
                throw new InvalidStatement(
                        "There is a" + join.kind().sql() + "but nothing before it. Start with" + " from() or using().");
            }
            if (join.kind() == JoinNode.Kind.RIGHT || join.kind() == JoinNode.Kind.FULL) {
                requireOuter(from.subList(0, i), join.kind());
            }
            relation(join.relation());
            if (join.on() != null) {
                scope.enter("ON");
                scope.show(i + 1);
                text.append(" on ");
                join.on().accept(statements.expressions());
            }
        }
        scope.show(from.size());
    }

    void relation(RelationNode relation) {
        if (relation instanceof TableName table) {
            table(table);
        }
    }

    void table(TableName table) {
        text.append(table.sql());
    }

    private static void requireOuter(List<JoinNode> before, JoinNode.Kind kind) {
        for (JoinNode join : before) {
            if (join.relation() instanceof TableName table && !table.outer()) {
                throw new InvalidStatement("In a" + kind.sql() + "the rows of \"" + table.exposedName()
                        + "\" may be missing, but its columns are typed as always there. Put its outer() into FROM,"
                        + " and use the columns of that.");
            }
        }
    }
}
