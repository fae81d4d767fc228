package dev.squall.shape;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.CteName;
import dev.squall.sql.node.CteNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * A shape as one statement: a materialized CTE for each level that has lists, and the rows of all levels one after the
 * other by {@code union all}. A row starts with the number of its level. The columns of the levels overlap where their
 * types agree, and are NULL elsewhere.
 *
 * <p>Within a level the rows come in its order: a CTE keeps the order in which it was made, {@code union all} takes its
 * parts in turn, and no part runs in parallel, for each reads a CTE or is read by one.
 */
final class SingleTrip {

    private static final String NAME = "nested_level_";

    /** The most columns of a select list. */
    private static final int MAX_COLUMNS = 1664;

    private final List<String> slots = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();
    private final IdentityHashMap<Child, Integer> numbers = new IdentityHashMap<>();
    private final Rendered statement;

    /** The rows of one level in the statement. */
    private record Arm(int offset, List<Item> items, SelectNode query, boolean leaf) {}

    SingleTrip(Level root) {
        level(root.root(), root.items(), root);
        QueryNode all = null;
        for (int i = 0; i < arms.size(); i++) {
            SelectNode next = arm(i);
            all = all == null ? next : new SetOperationNode(SetOperationNode.Kind.UNION_ALL, all, next, Slice.ALL);
        }
        statement = Renderer.render(Objects.requireNonNull(all));
    }

    /** The text and the values. */
    Rendered statement() {
        return statement;
    }

    /** Whether PostgreSQL takes so many columns. */
    boolean isPossible() {
        return slots.size() < MAX_COLUMNS;
    }

    /** How many levels there are. */
    int levels() {
        return arms.size();
    }

    /** The number of a list's level; that of the root is 0. */
    int number(Child child) {
        return Objects.requireNonNull(numbers.get(child));
    }

    /** How far the positions of a level are moved. */
    int offset(int number) {
        return arms.get(number).offset();
    }

    private void level(SelectNode query, List<Item> items, Level level) {
        boolean leaf = level.children().isEmpty();
        SelectNode rows = leaf ? query : kept(query, items, arms.size());
        arms.add(new Arm(place(items), items, rows, leaf));
        for (Child child : level.children()) {
            List<Node> keys = new ArrayList<>();
            for (int at : child.keyAt()) {
                keys.add(rows.items().get(at - 1));
            }
            numbers.put(child, arms.size());
            level(child.query().below(rows.from().get(0).relation(), keys), child.items(), child.level());
        }
    }

    /** {@code select c1, ... from nested_level_1}, where the level is a CTE. */
    private static SelectNode kept(SelectNode query, List<Item> items, int number) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= items.size(); i++) {
            names.add("c" + i);
        }
        CteNode.Options materialized = new CteNode.Options(false, true, null, null);
        CteName cte = new CteName(new CteNode(NAME + (number + 1), names, query, materialized), null, false);
        List<Node> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new ColumnNode(cte, name));
        }
        return Level.select(columns, List.of(new JoinNode(JoinNode.Kind.FROM, cte, null)), null, Slice.ALL);
    }

    /** Takes the first place where no type is in the way of another, and returns the offset. */
    private int place(List<Item> items) {
        int offset = 0;
        while (!fits(items, offset)) {
            offset++;
        }
        for (int i = slots.size() - offset; i < items.size(); i++) {
            slots.add(items.get(i).type());
        }
        return offset + 1;
    }

    private boolean fits(List<Item> items, int offset) {
        for (int i = 0; i < items.size() && offset + i < slots.size(); i++) {
            if (!slots.get(offset + i).equals(items.get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private SelectNode arm(int number) {
        Arm arm = arms.get(number);
        List<Node> all = new ArrayList<>();
        all.add(SyntaxNode.enclosing(List.of(Integer.toString(number))));
        for (int i = 0; i < slots.size(); i++) {
            int own = i - (arm.offset() - 1);
            boolean isOwn = own >= 0 && own < arm.items().size();
            all.add(isOwn ? arm.query().items().get(own) : new CastNode(KeywordNode.NULL, slots.get(i)));
        }
        return arm.query().withHead(new SelectNode.Head(all, false, List.of()));
    }
}
