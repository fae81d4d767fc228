package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.ConflictNode;
import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.InsertNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.UpdateNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inserts, updates and deletes. */
final class ChangeWriter {

    private final StatementWriter statements;
    private final SqlText text;
    private final ExpressionWriter expressions;

    ChangeWriter(StatementWriter statements) {
        this.statements = statements;
        this.text = statements.text();
        this.expressions = statements.expressions();
    }

    void insert(InsertNode node) {
        text.append("insert into ");
        new FromWriter(statements).table(node.table());
        columns(node.columns());
        text.append(node.overriding().sql());
        if (node.source() instanceof InsertNode.FromQuery source) {
            text.append(' ');
            statements.nested(source.query());
        } else {
            given(node);
        }
        if (node.conflict() != null) {
            conflict(node.table(), node.conflict());
        }
        Scope scope = statements.open(node.table(), List.of(), false);
        returning(node.returning(), scope);
        statements.close();
    }

    private void given(InsertNode node) {
        statements.open(null, List.of(), false);
        if (node.source() instanceof InsertNode.Unnest unnest) {
            unnest(unnest, node.columns());
        } else if (node.source() instanceof InsertNode.Values values) {
            rows(values, node.columns().isEmpty());
        }
        statements.close();
    }

    void update(UpdateNode node) {
        if (node.assignments().isEmpty()) {
            throw new InvalidStatement("SET of the update of \"" + node.table().exposedName()
                    + "\" is empty. Set one column at least, or do not run the statement.");
        }
        text.append("update ");
        new FromWriter(statements).table(node.table());
        Scope scope = statements.open(node.table(), node.from(), false);
        scope.enter("SET");
        text.append(" set ");
        assignments(node.assignments());
        if (!node.from().isEmpty()) {
            text.append(" from ");
            new FromWriter(statements).items(node.from());
        }
        where(node.where(), "update", scope);
        returning(node.returning(), scope);
        statements.close();
    }

    void delete(DeleteNode node) {
        text.append("delete from ");
        new FromWriter(statements).table(node.table());
        Scope scope = statements.open(node.table(), node.using(), false);
        if (!node.using().isEmpty()) {
            text.append(" using ");
            new FromWriter(statements).items(node.using());
        }
        where(node.where(), "delete", scope);
        returning(node.returning(), scope);
        statements.close();
    }

    private void columns(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? " (" : ", ").append(Identifiers.quote(columns.get(i)));
        }
        text.append(columns.isEmpty() ? "" : ")");
    }

    private void unnest(InsertNode.Unnest unnest, List<String> columns) {
        boolean casts = unnest.types().stream().anyMatch(type -> !type.isEmpty());
        text.append(casts ? " select " : " select *");
        for (int i = 0; casts && i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(Identifiers.quote(columns.get(i)));
            if (!unnest.types().get(i).isEmpty()) {
                text.append("::").append(unnest.types().get(i));
            }
        }
        text.append(" from unnest(");
        expressions.list(unnest.arrays());
        text.append(')');
        if (casts) {
            text.append(" as r");
            columns(columns);
        }
    }

    private void rows(InsertNode.Values values, boolean nothingSet) {
        if (nothingSet) {
            text.append(" default values");
            return;
        }
        for (int i = 0; i < values.rows().size(); i++) {
            text.append(i == 0 ? " values (" : ", (");
            expressions.list(values.rows().get(i));
            text.append(')');
        }
    }

    /** Here both the row that exists and the excluded one can be seen, so columns need their table's name. */
    private void conflict(TableName table, ConflictNode conflict) {
        text.append(" on conflict");
        target(table, conflict.target());
        if (conflict.assignments().isEmpty()) {
            text.append(" do nothing");
            return;
        }
        Scope scope = statements.open(table, List.of(), true);
        scope.enter("SET");
        text.append(" do update set ");
        assignments(conflict.assignments());
        new SelectWriter(statements).condition(" where ", "WHERE", conflict.where(), scope);
        statements.close();
    }

    private void target(TableName table, ConflictNode.Target target) {
        if (target.constraint() != null) {
            text.append(" on constraint ").append(Identifiers.quote(target.constraint()));
        }
        columns(target.columns());
        if (target.where() != null) {
            Scope scope = statements.open(table, List.of(), false);
            new SelectWriter(statements).condition(" where ", "ON CONFLICT", target.where(), scope);
            statements.close();
        }
    }

    void assignments(List<Assignment> assignments) {
        for (int i = 0; i < assignments.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(Identifiers.quote(assignments.get(i).column()))
                    .append(" = ");
            assignments.get(i).value().accept(expressions);
        }
    }

    private void where(@Nullable Node condition, String statement, Scope scope) {
        if (condition == KeywordNode.ABSENT) {
            throw new InvalidStatement("WHERE of the " + statement + " is empty: all of its conditions were left out,"
                    + " so it would touch every row. If that is meant, say everyRow().");
        }
        new SelectWriter(statements).condition(" where ", "WHERE", condition, scope);
    }

    void returning(List<Node> items, Scope scope) {
        if (!items.isEmpty()) {
            scope.enter("RETURNING");
            text.append(" returning ");
            new SelectWriter(statements).items(items);
        }
    }
}
