package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.Writable;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.model.NodeTable;

/** {@link Tree}, read from {@code nodes}. */
@Generated("dev.squall.processor.SquallProcessor")
final class TreeShape extends Shape<NodeTable, Tree> implements Writable<Tree> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link Tree#below}; for {@code with}. */
    public final ListEdge<Tree, NodeTable, Tree> below = list();

    private TreeShape() {
        super(NodeTable.Instance.NODES);
    }

    @Override
    public Graph<?, Tree> graph() {
        return TreeGraph.GRAPH;
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(NodeTable t, ShapePlan<NodeTable, Tree> plan) {
        plan.value(t.id);
        plan.value(t.name);
        plan.list(below, t.below, this, 3);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected Tree read(ResultSet row, int at, Nested<Tree> nested) throws SQLException {
        return new Tree(
                Optional.ofNullable(Codecs.BIGINT.readNullable(row, at)),
                Codecs.TEXT.read(row, at + 1),
                nested.list(below));
    }

    /** Holds {@link #TREE}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link Tree}. */
        TreeShape TREE = new TreeShape();
    }
}
