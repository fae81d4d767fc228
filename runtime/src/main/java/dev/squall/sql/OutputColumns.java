package dev.squall.sql;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.RelationNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a query shows to the one around it.
 *
 * @param items what it selects
 * @param names a name for each
 * @param natural whether the query itself gives these names
 */
record OutputColumns(List<Node> items, List<String> names, boolean natural) {

    static OutputColumns of(List<Node> items) {
        List<String> names = new ArrayList<>(items.size());
        Set<String> taken = new HashSet<>();
        boolean natural = true;
        for (int i = 0; i < items.size(); i++) {
            String name = name(items.get(i));
            boolean usable = !name.isEmpty() && taken.add(name);
            natural &= usable;
            names.add(usable ? name : unnamed(i + 1, taken));
        }
        return new OutputColumns(items, List.copyOf(names), natural);
    }

    private static String name(Node item) {
        return item instanceof ColumnNode column ? column.name() : item instanceof AliasNode alias ? alias.name() : "";
    }

    private static String unnamed(int position, Set<String> taken) {
        String name = "c" + position;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The names that must be written. */
    List<String> listed() {
        return natural ? List.of() : names;
    }

    ColumnNode find(RelationNode relation, Node selected) {
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            if (item.equals(selected)
                    || (item instanceof AliasNode alias && alias.node().equals(selected))) {
                return new ColumnNode(relation, names.get(i));
            }
        }
        throw new IllegalArgumentException("\"" + relation.exposedName() + "\" does not select "
                + (selected instanceof ColumnNode column
                        ? "column " + column
                        : "that expression. Keep it in a variable, and use it in select() and in column()")
                + ". It has the columns "
                + String.join(", ", names.stream().map(Identifiers::quote).toList())
                + ".");
    }
}
