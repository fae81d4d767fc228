package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code parts}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #orderId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewPart extends NewRow<PartTable> {
    private NewPart(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order_id}. */
    public static NeedsLineNumber orderId(long orderId) {
        return (NeedsLineNumber) RowStages.set(new Stages(), 1, "orderId", orderId);
    }

    /** Sets {@code id}; numbered by the server if never called. */
    public NewPart id(long id) {
        return new NewPart(with(0, id));
    }

    public interface NeedsLineNumber {
        /** Sets {@code line_number}. */
        default NeedsName lineNumber(int lineNumber) {
            return (NeedsName) RowStages.set(this, 2, "lineNumber", lineNumber);
        }
    }

    public interface NeedsName {
        /** Sets {@code name}. */
        default NewPart name(String name) {
            return new NewPart(RowStages.last(this, 3, "name", name));
        }
    }

    private static final class Stages extends RowStages implements NeedsLineNumber, NeedsName {
        Stages() {
            super(4);
        }
    }
}
