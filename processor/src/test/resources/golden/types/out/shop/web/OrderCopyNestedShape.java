package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import shop.model.OrderId;
import shop.model.OrderTable;

/** {@link OrderCopy.Nested}, read from {@code order}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderCopyNestedShape extends Shape<OrderTable, OrderCopy.Nested> {
    private static final Codec<OrderId> ID = OrderTable.Instance.ORDER.id.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    private OrderCopyNestedShape() {
        super(OrderTable.Instance.ORDER);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(OrderTable t, ShapePlan<OrderTable, OrderCopy.Nested> plan) {
        plan.value(t.id);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderCopy.Nested read(ResultSet row, int at, Nested<OrderCopy.Nested> nested) throws
            SQLException {
        return new OrderCopy.Nested(
                ID.read(row, at));
    }

    /** Holds {@link #NESTED}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderCopy.Nested}. */
        OrderCopyNestedShape NESTED = new OrderCopyNestedShape();
    }
}
