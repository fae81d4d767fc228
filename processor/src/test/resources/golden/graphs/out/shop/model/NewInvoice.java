package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code invoices}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #orderId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewInvoice extends NewRow<InvoiceTable> {
    private NewInvoice(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order_id}. */
    public static NeedsAddress orderId(long orderId) {
        return (NeedsAddress) RowStages.set(new Stages(), 0, "orderId", orderId);
    }

    public interface NeedsAddress {
        /** Sets {@code address}. */
        default NewInvoice address(String address) {
            return new NewInvoice(RowStages.last(this, 1, "address", address));
        }
    }

    private static final class Stages extends RowStages implements NeedsAddress {
        Stages() {
            super(2);
        }
    }
}
