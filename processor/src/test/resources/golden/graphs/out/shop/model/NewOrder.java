package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code orders}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #customerId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewOrder extends NewRow<OrderTable> {
    private NewOrder(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code customer_id}. */
    public static NeedsLabels customerId(CustomerId customerId) {
        return (NeedsLabels) RowStages.set(new Stages(), 2, "customerId", customerId);
    }

    /** Sets {@code version}; its default is {@code 0}. */
    public NewOrder version(int version) {
        return new NewOrder(with(1, version));
    }

    /** Sets {@code shop_id}; NULL if never called. */
    public NewOrder shopId(@Nullable Integer shopId) {
        return new NewOrder(with(3, shopId));
    }

    /** Sets {@code note}; NULL if never called. */
    public NewOrder note(@Nullable String note) {
        return new NewOrder(with(5, note));
    }

    /** Sets {@code changed_at}; its default is {@code now()}. */
    public NewOrder changedAt(Instant changedAt) {
        return new NewOrder(with(7, required("changedAt", changedAt)));
    }

    public interface NeedsLabels {
        /** Sets {@code labels}. */
        default NewOrder labels(List<String> labels) {
            return new NewOrder(RowStages.last(this, 4, "labels", labels));
        }
    }

    private static final class Stages extends RowStages implements NeedsLabels {
        Stages() {
            super(8);
        }
    }
}
