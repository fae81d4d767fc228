package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import shop.model.LineTable;
import shop.model.PartTable;

/** {@link OrderForm.Item}, read from {@code lines}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderFormItemShape extends Shape<LineTable, OrderForm.Item> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link OrderForm.Item#pieces}; for {@code with}. */
    public final ListEdge<OrderForm.Item, PartTable, OrderForm.Piece> pieces = list();

    private OrderFormItemShape() {
        super(LineTable.Instance.LINES);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(LineTable t, ShapePlan<LineTable, OrderForm.Item> plan) {
        plan.value(t.number);
        plan.value(t.product);
        plan.value(t.amount);
        plan.list(pieces, t.parts, OrderFormPieceShape.Instance.PIECE);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderForm.Item read(ResultSet row, int at, Nested<OrderForm.Item> nested) throws
            SQLException {
        return new OrderForm.Item(
                NotNull.intAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                NotNull.intAt(row, at + 2),
                nested.list(pieces));
    }

    /** Holds {@link #ITEM}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderForm.Item}. */
        OrderFormItemShape ITEM = new OrderFormItemShape();
    }
}
