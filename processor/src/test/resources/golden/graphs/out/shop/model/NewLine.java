package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code lines}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #orderId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewLine extends NewRow<LineTable> {
    private NewLine(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order_id}. */
    public static NeedsNumber orderId(long orderId) {
        return (NeedsNumber) RowStages.set(new Stages(), 0, "orderId", orderId);
    }

    public interface NeedsNumber {
        /** Sets {@code number}. */
        default NeedsProduct number(int number) {
            return (NeedsProduct) RowStages.set(this, 1, "number", number);
        }
    }

    public interface NeedsProduct {
        /** Sets {@code product}. */
        default NeedsAmount product(String product) {
            return (NeedsAmount) RowStages.set(this, 2, "product", product);
        }
    }

    public interface NeedsAmount {
        /** Sets {@code amount}. */
        default NewLine amount(int amount) {
            return new NewLine(RowStages.last(this, 3, "amount", amount));
        }
    }

    private static final class Stages extends RowStages implements NeedsNumber, NeedsProduct, NeedsAmount {
        Stages() {
            super(4);
        }
    }
}
