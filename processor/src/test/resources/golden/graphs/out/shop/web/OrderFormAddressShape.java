package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import shop.model.InvoiceTable;

/** {@link OrderForm.Address}, read from {@code invoices}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormAddressShape extends Shape<InvoiceTable, OrderForm.Address> {
    static {
        GeneratedCode.requireVersion(1);
    }

    private OrderFormAddressShape() {
        super(InvoiceTable.Instance.INVOICES);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(InvoiceTable t, ShapePlan<InvoiceTable, OrderForm.Address> plan) {
        plan.value(t.address);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderForm.Address read(ResultSet row, int at, Nested<OrderForm.Address> nested) throws
            SQLException {
        return new OrderForm.Address(
                Codecs.TEXT.read(row, at));
    }

    /** Holds {@link #ADDRESS}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderForm.Address}. */
        OrderFormAddressShape ADDRESS = new OrderFormAddressShape();
    }
}
