package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.graph.Graph;
import dev.squall.graph.GraphColumn;
import dev.squall.graph.Junction;
import dev.squall.graph.Owned;
import dev.squall.graph.Stored;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.model.InvoiceTable;
import shop.model.LineTable;
import shop.model.OrderTable;
import shop.model.OrderTagTable;
import shop.model.Tag;

/** {@link OrderForm}, written to {@code orders}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormGraph extends Graph<OrderTable, OrderForm> {
    /** Writes {@link OrderForm}. */
    public static final OrderFormGraph GRAPH = new OrderFormGraph();

    static {
        GeneratedCode.requireVersion(1);
    }

    private final GraphColumn<OrderForm, Long> id = server(table().id, row -> row.id().orElse(null));

    private final GraphColumn<OrderForm, Integer> version = version(table().version, OrderForm::version);

    private final GraphColumn<OrderForm, List<String>> labels = column(table().labels, OrderForm::labels);

    private final GraphColumn<OrderForm, String> note = column(table().note, OrderForm::note);

    private final GraphColumn<OrderForm, Integer> noteLength = server(table().noteLength, OrderForm::noteLength);

    private final GraphColumn<OrderForm, Instant> changedAt = touched(table().changedAt, row -> row.changedAt().orElse(null));

    private final Owned<OrderForm, OrderForm.Item> lines = list(OrderFormItemGraph.GRAPH, OrderForm::lines)
            .on(table().id, LineTable.Instance.LINES.orderId);

    private final Owned<OrderForm, OrderForm.Address> invoice = one(OrderFormAddressGraph.GRAPH, OrderForm::invoice)
            .on(table().id, InvoiceTable.Instance.INVOICES.orderId);

    private OrderFormGraph() {
        super(OrderTable.Instance.ORDERS);
        reference(OrderForm::buyer,
                column(table().customerId, row -> row.buyer().id()));
        reference(row -> row.shop().orElse(null),
                column(table().shopId, row -> row.shop().map(of -> of.id()).orElse(null)));
        list(
                new Junction<OrderTagTable, Tag>(OrderTagTable.Instance.ORDER_TAGS)
                        .to(OrderTagTable.Instance.ORDER_TAGS.tagId, Tag::id)
                        .linked(),
                OrderForm::tags)
                .on(table().id, OrderTagTable.Instance.ORDER_TAGS.orderId);
    }

    @Override
    protected OrderForm record(OrderForm given, Stored<OrderForm> row) {
        return new OrderForm(
                row.optional(id),
                row.get(version),
                given.buyer(),
                given.shop(),
                row.get(labels),
                row.orNull(note),
                row.orNull(noteLength),
                row.optional(changedAt),
                row.list(lines),
                row.orNull(invoice),
                given.tags());
    }
}
