package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code customers}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #id}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewCustomer extends NewRow<CustomerTable> {
    private NewCustomer(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code id}. */
    public static NeedsName id(CustomerId id) {
        return (NeedsName) RowStages.set(new Stages(), 0, "id", id);
    }

    public interface NeedsName {
        /** Sets {@code name}. */
        default NewCustomer name(String name) {
            return new NewCustomer(RowStages.last(this, 1, "name", name));
        }
    }

    private static final class Stages extends RowStages implements NeedsName {
        Stages() {
            super(2);
        }
    }
}
