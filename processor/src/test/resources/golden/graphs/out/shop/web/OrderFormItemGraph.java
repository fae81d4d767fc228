package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Owned;
import dev.squall.graph.Stored;
import javax.annotation.processing.Generated;
import shop.model.LineTable;
import shop.model.PartTable;

/** {@link OrderForm.Item}, written to {@code lines}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormItemGraph extends Graph<LineTable, OrderForm.Item> {
    /** Writes {@link OrderForm.Item}. */
    public static final OrderFormItemGraph GRAPH = new OrderFormItemGraph();

    static {
        GeneratedCode.requireVersion(1);
    }

    private final GraphColumn<OrderForm.Item, Integer> number = column(table().number, OrderForm.Item::number);

    private final GraphColumn<OrderForm.Item, String> product = column(table().product, OrderForm.Item::product);

    private final GraphColumn<OrderForm.Item, Integer> amount = column(table().amount, OrderForm.Item::amount);

    private final Owned<OrderForm.Item, OrderForm.Piece> pieces = list(OrderFormPieceGraph.GRAPH, OrderForm.Item::pieces)
            .on(table().orderId, PartTable.Instance.PARTS.orderId)
            .on(table().number, PartTable.Instance.PARTS.lineNumber);

    private OrderFormItemGraph() {
        super(LineTable.Instance.LINES);
    }

    @Override
    protected OrderForm.Item record(OrderForm.Item given, Stored<OrderForm.Item> row) {
        return new OrderForm.Item(
                row.get(number),
                row.get(product),
                row.get(amount),
                row.list(pieces));
    }
}
