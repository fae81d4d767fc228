package dev.squall.graph.sample;

import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Stored;

/** {@link OrderForm.Piece}, written to {@code parts}. */
public final class OrderFormPieceGraph extends Graph<PartTable, OrderForm.Piece> {
    /** Writes {@link OrderForm.Piece}. */
    public static final OrderFormPieceGraph GRAPH = new OrderFormPieceGraph();

    private final GraphColumn<OrderForm.Piece, Long> id = column(table().id, OrderForm.Piece::id);

    private final GraphColumn<OrderForm.Piece, String> name = column(table().name, OrderForm.Piece::name);

    private OrderFormPieceGraph() {
        super(PartTable.Instance.PARTS);
    }

    @Override
    protected OrderForm.Piece record(OrderForm.Piece given, Stored<OrderForm.Piece> row) {
        return new OrderForm.Piece(row.orNull(id), row.get(name));
    }
}
