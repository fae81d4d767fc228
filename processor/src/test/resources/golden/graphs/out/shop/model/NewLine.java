package shop.model;

import dev.squall.sql.NewRow;
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
        return new Stages(orderId);
    }

    /** Before {@code number} is set. */
    public interface NeedsNumber {
        /** Sets {@code number}. */
        NeedsProduct number(int number);
    }

    /** Before {@code product} is set. */
    public interface NeedsProduct {
        /** Sets {@code product}. */
        NeedsAmount product(String product);
    }

    /** Before {@code amount} is set. */
    public interface NeedsAmount {
        /** Sets {@code amount}. */
        NewLine amount(int amount);
    }

    private static final class Stages implements NeedsNumber, NeedsProduct, NeedsAmount {
        private final @Nullable Object[] values = unset(4);

        Stages(long orderId) {
            values[0] = orderId;
        }

        @Override
        public NeedsProduct number(int number) {
            values[1] = number;
            return this;
        }

        @Override
        public NeedsAmount product(String product) {
            values[2] = required("product", product);
            return this;
        }

        @Override
        public NewLine amount(int amount) {
            values[3] = amount;
            return new NewLine(values.clone());
        }
    }
}
