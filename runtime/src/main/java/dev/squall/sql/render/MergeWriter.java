package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.MergeNode;
import java.util.List;

/** Writes merges. */
final class MergeWriter {

    private final StatementWriter statements;
    private final SqlText text;
    private final ChangeWriter changes;

    MergeWriter(StatementWriter statements) {
        this.statements = statements;
        this.text = statements.text();
        this.changes = new ChangeWriter(statements);
    }

    void merge(MergeNode node) {
        if (node.branches().isEmpty()) {
            throw new InvalidStatement("The merge into \"" + node.table().exposedName()
                    + "\" does nothing. Say what with whenMatched(), whenNotMatched() or whenNotMatchedBySource().");
        }
        text.append("merge into ");
        new FromWriter(statements).table(node.table());
        text.append(" using ");
        statements.open(node.table(), List.of(node.source()), true);
        new FromWriter(statements).items(List.of(node.source()));
        statements.close();
        for (MergeNode.Branch branch : node.branches()) {
            branch(node, branch);
        }
        changes.returning(node.returning(), statements.open(node.table(), List.of(node.source()), true));
        statements.close();
    }

    private void branch(MergeNode node, MergeNode.Branch branch) {
        Scope scope = statements.open(
                branch.match() == MergeNode.Match.NOT_MATCHED ? null : node.table(),
                branch.match() == MergeNode.Match.NOT_MATCHED_BY_SOURCE ? List.of() : List.of(node.source()),
                true);
        text.append(branch.match().sql());
        new SelectWriter(statements).condition(" and ", "WHEN", branch.condition(), scope);
        scope.enter("THEN");
        text.append(" then ");
        switch (branch.action()) {
            case INSERT -> insert(branch.assignments());
            case UPDATE -> {
                text.append("update set ");
                changes.assignments(branch.assignments());
            }
            case DELETE -> text.append("delete");
            case NOTHING -> text.append("do nothing");
        }
        statements.close();
    }

    private void insert(List<Assignment> values) {
        text.append("insert ");
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "(" : ", ")
                    .append(Identifiers.quote(values.get(i).column()));
        }
        text.append(") values (");
        statements.expressions().list(values.stream().map(Assignment::value).toList());
        text.append(')');
    }
}
