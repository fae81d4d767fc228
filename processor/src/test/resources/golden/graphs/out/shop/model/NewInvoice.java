package shop.model;

import dev.squall.sql.NewRow;
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
        return new Stages(orderId);
    }

    /** Before {@code address} is set. */
    public interface NeedsAddress {
        /** Sets {@code address}. */
        NewInvoice address(String address);
    }

    private static final class Stages implements NeedsAddress {
        private final @Nullable Object[] values = unset(2);

        Stages(long orderId) {
            values[0] = orderId;
        }

        @Override
        public NewInvoice address(String address) {
            values[1] = required("address", address);
            return new NewInvoice(values.clone());
        }
    }
}
