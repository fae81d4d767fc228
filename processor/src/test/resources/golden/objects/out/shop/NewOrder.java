package shop;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code orders}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #sku}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewOrder extends NewRow<OrderTable> {
    private NewOrder(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code sku}. */
    public static NeedsNet sku(String sku) {
        return new Stages(sku);
    }

    /** Sets {@code id}; its default is {@code nextval('shop.order_number_seq')}. */
    public NewOrder id(long id) {
        return new NewOrder(with(0, id));
    }

    /** Sets {@code currency}; its default is {@code 'EUR'}. */
    public NewOrder currency(String currency) {
        return new NewOrder(with(2, required("currency", currency)));
    }

    /** Sets {@code changed_at}; its default is {@code now()}. */
    public NewOrder changedAt(Instant changedAt) {
        return new NewOrder(with(4, required("changedAt", changedAt)));
    }

    /** Before {@code net} is set. */
    public interface NeedsNet {
        /** Sets {@code net}. */
        NewOrder net(BigDecimal net);
    }

    private static final class Stages implements NeedsNet {
        private final @Nullable Object[] values = unset(5);

        Stages(String sku) {
            values[1] = required("sku", sku);
        }

        @Override
        public NewOrder net(BigDecimal net) {
            values[3] = required("net", net);
            return new NewOrder(values.clone());
        }
    }
}
