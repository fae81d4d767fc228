package dev.squall.graph.sample;

import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Owned;
import dev.squall.graph.Stored;

/** {@link Tree}, written to {@code nodes}. */
public final class TreeGraph extends Graph<NodeTable, Tree> {
    /** Writes {@link Tree}. */
    public static final TreeGraph GRAPH = new TreeGraph();

    private final GraphColumn<Tree, Long> id =
            server(table().id, row -> row.id().orElse(null));

    private final GraphColumn<Tree, String> name = column(table().name, Tree::name);

    private final Owned<Tree, Tree> below = list(this, Tree::below).on(table().id, NodeTable.Instance.NODES.aboveId);

    private TreeGraph() {
        super(NodeTable.Instance.NODES);
    }

    @Override
    protected Tree record(Tree given, Stored<Tree> row) {
        return new Tree(row.optional(id), row.get(name), row.list(below));
    }
}
