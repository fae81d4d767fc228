package dev.squall.graph.sample;

import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;

/** {@link OrderForm.Name}, read from {@code customers}. */
public final class OrderFormNameShape extends Shape<CustomerTable, OrderForm.Name> {
    private static final Codec<CustomerId> ID = CustomerTable.Instance.CUSTOMERS.id.codec();

    private OrderFormNameShape() {
        super(CustomerTable.Instance.CUSTOMERS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(CustomerTable t, ShapePlan<CustomerTable, OrderForm.Name> plan) {
        plan.value(t.id);
        plan.value(t.name);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderForm.Name read(ResultSet row, int at, Nested<OrderForm.Name> nested) throws SQLException {
        return new OrderForm.Name(ID.read(row, at), Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #NAME}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderForm.Name}. */
        OrderFormNameShape NAME = new OrderFormNameShape();
    }
}
