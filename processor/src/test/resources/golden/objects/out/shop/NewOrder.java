package shop;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsNet) RowStages.set(new Stages(), 1, "sku", sku);
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

    public interface NeedsNet {
        /** Sets {@code net}. */
        default NeedsGross net(BigDecimal net) {
            return (NeedsGross) RowStages.set(this, 3, "net", net);
        }
    }

    public interface NeedsGross {
        /** Sets {@code gross}. */
        default NeedsFees gross(Money gross) {
            return (NeedsFees) RowStages.set(this, 4, "gross", gross);
        }
    }

    public interface NeedsFees {
        /** Sets {@code fees}. */
        default NewOrder fees(List<Money> fees) {
            return new NewOrder(RowStages.last(this, 5, "fees", fees));
        }
    }

    private static final class Stages extends RowStages implements NeedsNet, NeedsGross, NeedsFees {
        Stages() {
            super(8);
        }
    }
}
