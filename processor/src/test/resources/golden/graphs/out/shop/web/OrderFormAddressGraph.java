package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Stored;
import javax.annotation.processing.Generated;
import shop.model.InvoiceTable;

/** {@link OrderForm.Address}, written to {@code invoices}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormAddressGraph extends Graph<InvoiceTable, OrderForm.Address> {
    /** Writes {@link OrderForm.Address}. */
    public static final OrderFormAddressGraph GRAPH = new OrderFormAddressGraph();

    static {
        GeneratedCode.requireVersion(1);
    }

    private final GraphColumn<OrderForm.Address, String> row = column(table().address, OrderForm.Address::row);

    private OrderFormAddressGraph() {
        super(InvoiceTable.Instance.INVOICES);
    }

    @Override
    protected OrderForm.Address record(OrderForm.Address given, Stored<OrderForm.Address> row) {
        return new OrderForm.Address(
                row.get(this.row));
    }
}
