package dev.squall.graph.sample;

import dev.squall.graph.Graph;
import dev.squall.graph.Writable;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.OneEdge;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@link OrderForm}, read from {@code orders}. */
public final class OrderFormShape extends Shape<OrderTable, OrderForm> implements Writable<OrderForm> {
    private static final Codec<List<String>> LABELS = OrderTable.Instance.ORDERS.labels.codec();

    /** Reads {@link OrderForm#buyer}; for {@code with}. */
    public final OneEdge<OrderForm, CustomerTable, OrderForm.Name> buyer = one();

    /** Reads {@link OrderForm#shop}; for {@code with}. */
    public final OneEdge<OrderForm, ShopTable, Shop> shop = one();

    /** Reads {@link OrderForm#lines}; for {@code with}. */
    public final ListEdge<OrderForm, LineTable, OrderForm.Item> lines = list();

    /** Reads {@link OrderForm#invoice}; for {@code with}. */
    public final OneEdge<OrderForm, InvoiceTable, OrderForm.Address> invoice = one();

    /** Reads {@link OrderForm#tags}; for {@code with}. */
    public final ListEdge<OrderForm, TagTable, Tag> tags = list();

    private OrderFormShape() {
        super(OrderTable.Instance.ORDERS);
    }

    @Override
    public Graph<?, OrderForm> graph() {
        return OrderFormGraph.GRAPH;
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(OrderTable t, ShapePlan<OrderTable, OrderForm> plan) {
        plan.value(t.id);
        plan.value(t.version);
        plan.one(buyer, t.customer, OrderFormNameShape.Instance.NAME);
        plan.one(shop, t.shop, ShopTable.Instance.SHOPS);
        plan.value(t.labels);
        plan.value(t.note);
        plan.value(t.noteLength);
        plan.value(t.changedAt);
        plan.list(lines, t.lines, OrderFormItemShape.Instance.ITEM);
        plan.one(invoice, t.invoice, OrderFormAddressShape.Instance.ADDRESS);
        plan.list(tags, t.tags, TagTable.Instance.TAGS);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderForm read(ResultSet row, int at, Nested<OrderForm> nested) throws SQLException {
        return new OrderForm(
                Optional.ofNullable(Codecs.BIGINT.readNullable(row, at)),
                NotNull.intAt(row, at + 1),
                nested.one(buyer),
                nested.optional(shop),
                LABELS.read(row, at + 2),
                Codecs.TEXT.readNullable(row, at + 3),
                Codecs.INTEGER.readNullable(row, at + 4),
                Optional.ofNullable(Codecs.TIMESTAMPTZ.readNullable(row, at + 5)),
                nested.list(lines),
                nested.orNull(invoice),
                nested.list(tags));
    }

    /** Holds {@link #ORDER_FORM}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderForm}. */
        OrderFormShape ORDER_FORM = new OrderFormShape();
    }
}
