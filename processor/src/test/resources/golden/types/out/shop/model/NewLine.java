package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsNumber) RowStages.set(new Stages(), 0, "order", order);
    }

    public interface NeedsNumber {
        /** Sets {@code number}. */
        default NeedsCountry number(int number) {
            return (NeedsCountry) RowStages.set(this, 1, "number", number);
        }
    }

    public interface NeedsCountry {
        /** Sets {@code country}. */
        default NeedsAmount country(String country) {
            return (NeedsAmount) RowStages.set(this, 2, "country", country);
        }
    }

    public interface NeedsAmount {
        /** Sets {@code amount}. */
        default NewLine amount(BigDecimal amount) {
            return new NewLine(RowStages.last(this, 3, "amount", amount));
        }
    }

    private static final class Stages extends RowStages implements NeedsNumber, NeedsCountry, NeedsAmount {
        Stages() {
            super(4);
        }
    }
}
