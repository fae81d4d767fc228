package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Stored;
import javax.annotation.processing.Generated;
import shop.model.PartTable;

/** {@link OrderForm.Piece}, written to {@code parts}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormPieceGraph extends Graph<PartTable, OrderForm.Piece> {
    /** Writes {@link OrderForm.Piece}. */
    public static final OrderFormPieceGraph GRAPH = new OrderFormPieceGraph();

    static {
        GeneratedCode.requireVersion(1);
    }

    private final GraphColumn<OrderForm.Piece, Long> id = column(table().id, OrderForm.Piece::id);

    private final GraphColumn<OrderForm.Piece, String> name = column(table().name, OrderForm.Piece::name);

    private OrderFormPieceGraph() {
        super(PartTable.Instance.PARTS);
    }

    @Override
    protected OrderForm.Piece record(OrderForm.Piece given, Stored<OrderForm.Piece> row) {
        return new OrderForm.Piece(
                row.orNull(id),
                row.get(name));
    }
}
