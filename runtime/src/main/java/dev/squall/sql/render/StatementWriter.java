package dev.squall.sql.render;

import dev.squall.sql.node.CteNode;
import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.InsertNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.StatementVisitor;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.UpdateNode;
import dev.squall.sql.node.WithNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the writer of a statement and keeps the scope of the query that is being written. */
final class StatementWriter implements StatementVisitor {

    private final SqlText text;
    private final CteWriter ctes;
    private final ExpressionWriter expressions;
    private @Nullable Scope scope;

    StatementWriter(SqlText text, CteWriter ctes) {
        this.text = text;
        this.ctes = ctes;
        this.expressions = new ExpressionWriter(text, this);
    }

    ExpressionWriter expressions() {
        return expressions;
    }

    CteWriter ctes() {
        return ctes;
    }

    SqlText text() {
        return text;
    }

    Scope scope() {
        return Objects.requireNonNull(scope);
    }

    Scope open(@Nullable TableName target, List<JoinNode> from, boolean forceNames) {
        scope = new Scope(scope, target, from, forceNames);
        return scope;
    }

    void close() {
        scope = scope().around();
    }

    /** Writes a query inside of another statement. */
    void nested(QueryNode query) {
        query.accept(this);
    }

    @Override
    public void select(SelectNode node) {
        new SelectWriter(this).select(node);
    }

    @Override
    public void setOperation(SetOperationNode node) {
        new SelectWriter(this).setOperation(node);
    }

    @Override
    public void insert(InsertNode node) {
        new ChangeWriter(this).insert(node);
    }

    @Override
    public void update(UpdateNode node) {
        new ChangeWriter(this).update(node);
    }

    @Override
    public void merge(MergeNode node) {
        new MergeWriter(this).merge(node);
    }

    @Override
    public void with(WithNode node) {
        for (CteNode cte : node.ctes()) {
            ctes.reference(cte);
        }
        node.body().accept(this);
    }

    @Override
    public void delete(DeleteNode node) {
        new ChangeWriter(this).delete(node);
    }
}
