package dev.squall.sql.render;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.WindowSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the columns of one query may belong to, and those of the queries around it.
 *
 * <p>A column stands with its table's name as soon as more than one table can be seen, for a bare name inside a
 * subquery could silently mean another table's column.
 */
final class Scope {

    private static final int HIDDEN = -1;

    private final @Nullable Scope around;
    private final @Nullable TableName target;
    private final List<JoinNode> from;
    private final boolean qualify;
    private String clause = "the statement";
    private int visible;
    private List<WindowSpec> windows = List.of();

    /**
     * Opens a scope.
     *
     * @param around the scope of the query around this one
     * @param target the changed table of an insert, update or delete
     * @param from the items of FROM
     * @param forceNames whether columns need their table's name even with one table
     */
    Scope(@Nullable Scope around, @Nullable TableName target, List<JoinNode> from, boolean forceNames) {
        this.around = around;
        this.target = target;
        this.from = from;
        this.visible = from.size();
        this.qualify = forceNames || around != null || from.size() + (target == null ? 0 : 1) > 1;
        refuseDuplicates();
    }

    @Nullable
    Scope around() {
        return around;
    }

    void enter(String newClause) {
        clause = newClause;
    }

    /** Tells which names of windows may be used. */
    void nameWindows(List<WindowSpec> named) {
        windows = named;
    }

    void requireWindow(WindowSpec window) {
        if (!windows.contains(window)) {
            throw new InvalidStatement("The window \"" + window.name() + "\" is used in " + clause + ", but the select"
                    + " does not declare it. Add window(...) with the same object to the select.");
        }
    }

    /** Lets columns see the first items of FROM only, as the condition of a join does. */
    void show(int items) {
        visible = items;
    }

    /** Lets a subquery in FROM see nothing of this query, only what is around it. */
    void hide() {
        visible = HIDDEN;
    }

    /** Returns how the column is written here. */
    String write(ColumnNode column) {
        if (has(column.relation())) {
            return qualify ? column.qualifiedSql() : column.sql();
        }
        for (Scope scope = around; scope != null; scope = scope.around) {
            if (scope.has(column.relation())) {
                refuseShadowed(column, scope);
                return column.qualifiedSql();
            }
        }
        for (Scope scope = around; scope != null; scope = scope.around) {
            if (scope.visible == HIDDEN && scope.named(column.relation().exposedName()) != null) {
                throw new InvalidStatement("Column " + column + " is used in a subquery in FROM, which cannot see the"
                        + " tables beside it. Make the subquery lateral().");
            }
        }
        throw unknown(column);
    }

    private boolean has(RelationNode relation) {
        if (relation.equals(target)) {
            return visible != HIDDEN;
        }
        for (int i = 0; i < visible; i++) {
            if (relation.equals(from.get(i).relation())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RelationNode named(String name) {
        if (target != null && target.exposedName().equals(name)) {
            return target;
        }
        for (JoinNode join : from) {
            if (join.relation().exposedName().equals(name)) {
                return join.relation();
            }
        }
        return null;
    }

    private void refuseDuplicates() {
        for (int i = 0; i < from.size(); i++) {
            String name = from.get(i).relation().exposedName();
            boolean twice = target != null && target.exposedName().equals(name);
            for (int j = 0; j < i; j++) {
                twice |= from.get(j).relation().exposedName().equals(name);
            }
            if (twice) {
                throw new InvalidStatement("FROM has the name \"" + name + "\" twice. Give one of the two another"
                        + " name with as(\"...\"), and use the columns of what as() returned.");
            }
        }
    }

    private void refuseShadowed(ColumnNode column, Scope found) {
        String name = column.relation().exposedName();
        for (Scope scope = this; scope != null && scope != found; scope = scope.around) {
            if (scope.named(name) != null) {
                throw new InvalidStatement("Column " + column + " in " + clause + " belongs to the outer query, but a"
                        + " subquery has another table of the name \"" + name + "\". Give one of the two another name"
                        + " with as(\"...\").");
            }
        }
    }

    private InvalidStatement unknown(ColumnNode column) {
        String start = "Column " + column + " is used in " + clause + ", but ";
        RelationNode same = named(column.relation().exposedName());
        if (same != null && same.equals(column.relation())) {
            return new InvalidStatement(start + "its table comes later in FROM. Move that join before this one.");
        }
        if (same instanceof TableName found && column.relation() instanceof TableName wanted) {
            if (found.outer() && !wanted.outer()) {
                return new InvalidStatement(start + "FROM has the outer() of its table, whose row may be missing. Use"
                        + " the columns of the object that was joined; they are nullable.");
            }
            if (wanted.outer() && !found.outer()) {
                return new InvalidStatement(start + "FROM has the table itself, not its outer(). Use the table's own"
                        + " columns, or put the outer() into FROM.");
            }
            return new InvalidStatement(start + "FROM has the table of the schema \"" + found.schema() + "\", not \""
                    + wanted.schema() + "\". Use the columns of the object that is in FROM.");
        }
        return new InvalidStatement(start + "its table is not in FROM. Add it with from() or join(), or, if it is there"
                + " under another name, use the columns of what as() returned.");
    }
}
