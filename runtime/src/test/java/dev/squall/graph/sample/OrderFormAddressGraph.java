package dev.squall.graph.sample;

import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Stored;

/** {@link OrderForm.Address}, written to {@code invoices}. */
public final class OrderFormAddressGraph extends Graph<InvoiceTable, OrderForm.Address> {
    /** Writes {@link OrderForm.Address}. */
    public static final OrderFormAddressGraph GRAPH = new OrderFormAddressGraph();

    private final GraphColumn<OrderForm.Address, String> row = column(table().address, OrderForm.Address::row);

    private OrderFormAddressGraph() {
        super(InvoiceTable.Instance.INVOICES);
    }

    @Override
    protected OrderForm.Address record(OrderForm.Address given, Stored<OrderForm.Address> row) {
        return new OrderForm.Address(row.get(this.row));
    }
}
