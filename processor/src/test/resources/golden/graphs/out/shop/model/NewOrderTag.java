package shop.model;

import dev.squall.sql.NewRow;
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
        return new Stages(orderId);
    }

    /** Before {@code tag_id} is set. */
    public interface NeedsTagId {
        /** Sets {@code tag_id}. */
        NewOrderTag tagId(int tagId);
    }

    private static final class Stages implements NeedsTagId {
        private final @Nullable Object[] values = unset(2);

        Stages(long orderId) {
            values[0] = orderId;
        }

        @Override
        public NewOrderTag tagId(int tagId) {
            values[1] = tagId;
            return new NewOrderTag(values.clone());
        }
    }
}
