package shop.model;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code lines}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #order}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewLine extends NewRow<LineTable> {
    private NewLine(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order}. */
    public static NeedsNumber order(OrderId order) {
        return new Stages(order);
    }

    /** Before {@code number} is set. */
    public interface NeedsNumber {
        /** Sets {@code number}. */
        NeedsCountry number(int number);
    }

    /** Before {@code country} is set. */
    public interface NeedsCountry {
        /** Sets {@code country}. */
        NeedsAmount country(String country);
    }

    /** Before {@code amount} is set. */
    public interface NeedsAmount {
        /** Sets {@code amount}. */
        NewLine amount(BigDecimal amount);
    }

    private static final class Stages implements NeedsNumber, NeedsCountry, NeedsAmount {
        private final @Nullable Object[] values = unset(4);

        Stages(OrderId order) {
            values[0] = required("order", order);
        }

        @Override
        public NeedsCountry number(int number) {
            values[1] = number;
            return this;
        }

        @Override
        public NeedsAmount country(String country) {
            values[2] = required("country", country);
            return this;
        }

        @Override
        public NewLine amount(BigDecimal amount) {
            values[3] = required("amount", amount);
            return new NewLine(values.clone());
        }
    }
}
