package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Owned;
import dev.squall.graph.Stored;
import javax.annotation.processing.Generated;
import shop.model.NodeTable;

/** {@link Tree}, written to {@code nodes}. */
@Generated("dev.squall.processor.SquallProcessor")
final class TreeGraph extends Graph<NodeTable, Tree> {
    /** Writes {@link Tree}. */
    public static final TreeGraph GRAPH = new TreeGraph();

    static {
        GeneratedCode.requireVersion(1);
    }

    private final GraphColumn<Tree, Long> id = server(table().id, row -> row.id().orElse(null));

    private final GraphColumn<Tree, String> name = column(table().name, Tree::name);

    private final Owned<Tree, Tree> below = list(this, Tree::below)
            .on(table().id, NodeTable.Instance.NODES.aboveId);

    private TreeGraph() {
        super(NodeTable.Instance.NODES);
    }

    @Override
    protected Tree record(Tree given, Stored<Tree> row) {
        return new Tree(
                row.optional(id),
                row.get(name),
                row.list(below));
    }
}
