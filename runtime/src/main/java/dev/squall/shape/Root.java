package dev.squall.shape;

import dev.squall.schema.Identifiers;
import dev.squall.sql.BooleanExpression;
import dev.squall.sql.NamedQuery;
import dev.squall.sql.TableOrView;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.ExistsNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a shape's first level are: in a table, or in a query that stands for it.
 *
 * @param table the table, whose columns the shape and the conditions name
 * @param query the query, or null
 * @param relation what stands in FROM
 * @param <TBL> the table's class
 */
record Root<TBL extends TableOrView<TBL, ?>>(
        TBL table, @Nullable NamedQuery<?> query, RelationNode relation) {

    static <TBL extends TableOrView<TBL, ?>> Root<TBL> of(TBL table) {
        return new Root<>(table, null, table.relation());
    }

    Root<TBL> with(NamedQuery<?> rows) {
        return new Root<>(table, rows, rows.inPlaceOf(table.tableName()));
    }

    List<JoinNode> from() {
        return List.of(new JoinNode(JoinNode.Kind.FROM, relation, null));
    }

    /** Refuses what the query does not select. */
    void requireColumn(Node item) {
        if (query != null
                && item instanceof ColumnNode column
                && column.relation().equals(table.tableName())
                && !query.columnNames().contains(column.name())) {
            throw new IllegalArgumentException("The query \"" + query + "\" stands for \"" + table
                    + "\" in a shape, but does not select its column " + Identifiers.quote(column.name())
                    + ". It has the columns "
                    + String.join(
                            ", ",
                            query.columnNames().stream().map(Identifiers::quote).toList())
                    + ". Select that one too.");
        }
    }

    /** {@code select count(*) from users where ...}. */
    SelectNode select(Node item, BooleanExpression condition) {
        Node where = condition.node() == KeywordNode.ABSENT ? null : condition.node();
        return Level.select(List.of(item), from(), where, Slice.ALL);
    }

    /** {@code select exists (select 1 from users where ...)}. */
    SelectNode exists(Node item, BooleanExpression condition) {
        return Level.select(List.of(new ExistsNode(select(item, condition))), List.of(), null, Slice.ALL);
    }
}
