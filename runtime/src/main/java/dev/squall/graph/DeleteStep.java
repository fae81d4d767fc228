package dev.squall.graph;

import dev.squall.sql.Column;
import dev.squall.sql.Executor;
import dev.squall.sql.StaleRow;
import dev.squall.sql.Table;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code delete from places using unnest(?::bigint[]) as r (id) where places.id = r.id}. */
final class DeleteStep<S> implements Step {

    private static final String NAME = "r";

    private final Table<?, ?> table;
    private final List<GraphRow<S>> rows;

    DeleteStep(Table<?, ?> table, List<GraphRow<S>> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public Rendered statement() {
        List<Integer> by = new ArrayList<>(rows.get(0).graph().key());
        rows.get(0).graph().version().ifPresent(column -> by.add(column.index()));
        List<Node> arrays = new ArrayList<>();
        List<FunctionTable.Column> names = new ArrayList<>();
        for (int index : by) {
            Column<?, ?> column = table.columns().get(index);
            arrays.add(array(column.codec(), index));
            names.add(new FunctionTable.Column(column.name(), ""));
        }
        FunctionTable given = new FunctionTable(new FunctionNode("unnest", arrays), NAME, names, false);
        Node where = null;
        for (int index : by) {
            Column<?, ?> column = table.columns().get(index);
            Node same = new BinaryNode(Operator.EQ, column.node(), new ColumnNode(given, column.name()));
            where = where == null ? same : new BinaryNode(Operator.AND, where, same);
        }
        return Renderer.render(new DeleteNode(
                table.tableName(), List.of(new JoinNode(JoinNode.Kind.FROM, given, null)), where, List.of()));
    }

    @SuppressWarnings("unchecked") // the values are of the column that has the codec
    private <T> Node array(Codec<T> codec, int index) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (GraphRow<S> row : rows) {
            values.add((@Nullable T) row.value(index));
        }
        Codec<List<@Nullable T>> list = Codecs.nullableList(codec);
        return new CastNode(new ParameterNode(new Bind<>(list, values)), list.sqlType());
    }

    @Override
    public void run(Executor executor) {
        Rendered statement = statement();
        long touched = executor.update(statement);
        if (rows.get(0).graph().version().isPresent()) {
            StaleRow.check(rows.size(), touched, statement);
        }
    }

    @Override
    public int rows() {
        return rows.size();
    }
}
