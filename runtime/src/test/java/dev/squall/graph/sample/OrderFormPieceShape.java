package dev.squall.graph.sample;

import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;

/** {@link OrderForm.Piece}, read from {@code parts}. */
public final class OrderFormPieceShape extends Shape<PartTable, OrderForm.Piece> {
    private OrderFormPieceShape() {
        super(PartTable.Instance.PARTS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(PartTable t, ShapePlan<PartTable, OrderForm.Piece> plan) {
        plan.value(t.id);
        plan.value(t.name);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderForm.Piece read(ResultSet row, int at, Nested<OrderForm.Piece> nested) throws SQLException {
        return new OrderForm.Piece(Codecs.BIGINT.readNullable(row, at), Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #PIECE}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderForm.Piece}. */
        OrderFormPieceShape PIECE = new OrderFormPieceShape();
    }
}
