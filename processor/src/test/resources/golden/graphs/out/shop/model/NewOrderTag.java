package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code order_tags}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #orderId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewOrderTag extends NewRow<OrderTagTable> {
    private NewOrderTag(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order_id}. */
    public static NeedsTagId orderId(long orderId) {
        return (NeedsTagId) RowStages.set(new Stages(), 0, "orderId", orderId);
    }

    public interface NeedsTagId {
        /** Sets {@code tag_id}. */
        default NewOrderTag tagId(int tagId) {
            return new NewOrderTag(RowStages.last(this, 1, "tagId", tagId));
        }
    }

    private static final class Stages extends RowStages implements NeedsTagId {
        Stages() {
            super(2);
        }
    }
}
