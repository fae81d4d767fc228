package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.WindowSpec;
import java.nio.charset.StandardCharsets;
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

    /** The names that this scope chose, one per item of FROM; null without any. */
    private final String @Nullable [] chosen;

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
        this.chosen = hasAutomatic(from) ? chooseNames() : null;
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
            return qualify ? qualified(column) : column.sql();
        }
        for (Scope scope = around; scope != null; scope = scope.around) {
            if (scope.has(column.relation())) {
                refuseShadowed(column, scope);
                return scope.qualified(column);
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

    private String qualified(ColumnNode column) {
        return isAutomatic(column.relation())
                ? Identifiers.quote(nameOf(column.relation())) + "." + column.sql()
                : column.qualifiedSql();
    }

    /** The name that columns of an item of this scope are qualified with. */
    @SuppressWarnings("ReferenceEquality") // a relation nested in itself is equal to it, and another one
    String nameOf(RelationNode relation) {
        if (chosen != null && isAutomatic(relation)) {
            for (int i = 0; i < chosen.length; i++) {
                if (from.get(i).relation() == relation) {
                    return chosen[i];
                }
            }
        }
        return relation.exposedName();
    }

    private static boolean isAutomatic(RelationNode relation) {
        return relation instanceof TableName table && table.isAutomatic();
    }

    private static boolean hasAutomatic(List<JoinNode> from) {
        for (int i = 0; i < from.size(); i++) {
            if (isAutomatic(from.get(i).relation())) {
                return true;
            }
        }
        return false;
    }

    /** Numbers from 1, so that a table's own name is never hidden from a subquery inside. */
    private String[] chooseNames() {
        String[] names = new String[from.size()];
        for (int i = 0; i < names.length; i++) {
            RelationNode relation = from.get(i).relation();
            names[i] = relation.exposedName();
            for (int number = 1; isAutomatic(relation) && isTaken(names, i); number++) {
                names[i] = numbered(relation.exposedName(), number);
            }
        }
        return names;
    }

    private boolean isTaken(String[] names, int at) {
        RelationNode automatic = from.get(at).relation();
        for (int i = 0; i < from.size(); i++) {
            boolean settled = i < at || !isAutomatic(from.get(i).relation());
            if (i != at
                    && settled
                    && names[at].equals(
                            i < at ? names[i] : from.get(i).relation().exposedName())) {
                return true;
            }
        }
        for (Scope scope = around; scope != null; scope = scope.around) {
            if (scope.named(names[at]) != null) {
                return true;
            }
        }
        return names[at].equals(automatic.exposedName())
                || (target != null && target.exposedName().equals(names[at]));
    }

    private static String numbered(String name, int number) {
        String end = "_" + number;
        String start = name;
        while ((start + end).getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_BYTES) {
            start = start.substring(0, start.length() - 1);
        }
        return start + end;
    }

    private boolean has(RelationNode relation) {
        if (relation.equals(target)) {
            return visible != HIDDEN;
        }
        for (int i = 0; i < visible; i++) {
            if (relation.equals(from.get(i).relation().seenAs())) {
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
            if (nameOf(join.relation()).equals(name)) {
                return join.relation().seenAs();
            }
        }
        return null;
    }

    private void refuseDuplicates() {
        for (int i = 0; i < from.size(); i++) {
            if (isAutomatic(from.get(i).relation())) {
                continue;
            }
            String name = from.get(i).relation().exposedName();
            boolean twice = target != null && target.exposedName().equals(name);
            for (int j = 0; j < i; j++) {
                RelationNode other = from.get(j).relation();
                twice |= !isAutomatic(other) && other.exposedName().equals(name);
            }
            if (twice) {
                throw new InvalidStatement("FROM has the name \"" + name + "\" twice. Give one of the two another"
                        + " name with as(\"...\"), and use the columns of what as() returned.");
            }
        }
    }

    private void refuseShadowed(ColumnNode column, Scope found) {
        String name = found.nameOf(column.relation());
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
