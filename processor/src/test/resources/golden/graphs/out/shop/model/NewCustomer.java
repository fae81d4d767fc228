package shop.model;

import dev.squall.sql.NewRow;
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
        return new Stages(id);
    }

    /** Before {@code name} is set. */
    public interface NeedsName {
        /** Sets {@code name}. */
        NewCustomer name(String name);
    }

    private static final class Stages implements NeedsName {
        private final @Nullable Object[] values = unset(2);

        Stages(CustomerId id) {
            values[0] = required("id", id);
        }

        @Override
        public NewCustomer name(String name) {
            values[1] = required("name", name);
            return new NewCustomer(values.clone());
        }
    }
}
