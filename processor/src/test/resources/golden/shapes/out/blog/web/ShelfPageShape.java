package blog.web;

import blog.model.Copy;
import blog.model.CopyTable;
import blog.model.ShelfTable;
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

/** {@link ShelfPage}, read from {@code shelves}. */
@Generated("dev.squall.processor.SquallProcessor")
final class ShelfPageShape extends Shape<ShelfTable, ShelfPage> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link ShelfPage#copies}; for {@code with}. */
    public final ListEdge<ShelfPage, CopyTable, Copy> copies = list();

    private ShelfPageShape() {
        super(ShelfTable.Instance.SHELVES);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(ShelfTable t, ShapePlan<ShelfTable, ShelfPage> plan) {
        plan.value(t.room);
        plan.value(t.row);
        plan.list(copies, t.copies, CopyTable.Instance.COPIES);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected ShelfPage read(ResultSet row, int at, Nested<ShelfPage> nested) throws SQLException {
        return new ShelfPage(
                NotNull.intAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                nested.list(copies));
    }

    /** Holds {@link #SHELF_PAGE}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link ShelfPage}. */
        ShelfPageShape SHELF_PAGE = new ShelfPageShape();
    }
}
