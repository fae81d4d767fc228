package shop;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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

    /** Sets {@code discount}; NULL if never called. */
    public NewOrder discount(@Nullable Money discount) {
        return new NewOrder(with(6, discount));
    }

    /** Sets {@code changed_at}; its default is {@code now()}. */
    public NewOrder changedAt(Instant changedAt) {
        return new NewOrder(with(7, required("changedAt", changedAt)));
    }

    /** Before {@code net} is set. */
    public interface NeedsNet {
        /** Sets {@code net}. */
        NeedsGross net(BigDecimal net);
    }

    /** Before {@code gross} is set. */
    public interface NeedsGross {
        /** Sets {@code gross}. */
        NeedsFees gross(Money gross);
    }

    /** Before {@code fees} is set. */
    public interface NeedsFees {
        /** Sets {@code fees}. */
        NewOrder fees(List<Money> fees);
    }

    private static final class Stages implements NeedsNet, NeedsGross, NeedsFees {
        private final @Nullable Object[] values = unset(8);

        Stages(String sku) {
            values[1] = required("sku", sku);
        }

        @Override
        public NeedsGross net(BigDecimal net) {
            values[3] = required("net", net);
            return this;
        }

        @Override
        public NeedsFees gross(Money gross) {
            values[4] = required("gross", gross);
            return this;
        }

        @Override
        public NewOrder fees(List<Money> fees) {
            values[5] = required("fees", fees);
            return new NewOrder(values.clone());
        }
    }
}
