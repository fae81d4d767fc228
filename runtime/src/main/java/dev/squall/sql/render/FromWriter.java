package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.CteName;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.RelationVisitor;
import dev.squall.sql.node.SubqueryTable;
import dev.squall.sql.node.TableName;
import java.util.List;

/** Writes FROM, and checks that what an outer join may leave out is nullable for the compiler too. */
final class FromWriter implements RelationVisitor {

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
            scope.enter("FROM");
            scope.show(i);
            join.relation().accept(this);
            if (join.on() != null) {
                scope.enter("ON");
                scope.show(i + 1);
                text.append(" on ");
                join.on().accept(statements.expressions());
            }
        }
        scope.show(from.size());
    }

    @Override
    public void table(TableName table) {
        text.append(table.sql());
        if (table.isAutomatic()) {
            text.append(" as ").append(Identifiers.quote(statements.scope().nameOf(table)));
        }
        if (!table.isQualified()) {
            statements.ctes().table(table.name());
        }
    }

    @Override
    public void subquery(SubqueryTable subquery) {
        Scope scope = statements.scope();
        if (subquery.lateral()) {
            text.append("lateral ");
        } else {
            scope.hide();
        }
        text.append('(');
        statements.nested(subquery.query());
        text.append(") as ").append(Identifiers.quote(subquery.exposedName()));
        for (int i = 0; i < subquery.columns().size(); i++) {
            text.append(i == 0 ? " (" : ", ")
                    .append(Identifiers.quote(subquery.columns().get(i)));
        }
        text.append(subquery.columns().isEmpty() ? "" : ")");
    }

    @Override
    public void cte(CteName cte) {
        statements.ctes().reference(cte.definition());
        text.append(Identifiers.quote(cte.definition().name()));
        if (cte.alias() != null) {
            text.append(" as ").append(Identifiers.quote(cte.alias()));
        }
    }

    @Override
    public void function(FunctionTable function) {
        statements.expressions().function(function.call());
        text.append(" as ").append(Identifiers.quote(function.exposedName()));
        for (int i = 0; i < function.columns().size(); i++) {
            FunctionTable.Column column = function.columns().get(i);
            text.append(i == 0 ? " (" : ", ").append(Identifiers.quote(column.name()));
            text.append(column.type().isEmpty() ? "" : " ").append(column.type());
        }
        text.append(function.columns().isEmpty() ? "" : ")");
    }

    private static void requireOuter(List<JoinNode> before, JoinNode.Kind kind) {
        for (JoinNode join : before) {
            if (!join.relation().outer()) {
                throw new InvalidStatement("In a" + kind.sql() + "the rows of \""
                        + join.relation().exposedName()
                        + "\" may be missing, but its columns are typed as always there. Put its outer() into FROM,"
                        + " and use the columns of that.");
            }
        }
    }
}
