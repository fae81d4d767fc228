package shop.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code shops}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #id}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewShop extends NewRow<ShopTable> {
    private NewShop(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code id}. */
    public static NeedsCity id(int id) {
        return new Stages(id);
    }

    /** Before {@code city} is set. */
    public interface NeedsCity {
        /** Sets {@code city}. */
        NewShop city(String city);
    }

    private static final class Stages implements NeedsCity {
        private final @Nullable Object[] values = unset(2);

        Stages(int id) {
            values[0] = id;
        }

        @Override
        public NewShop city(String city) {
            values[1] = required("city", city);
            return new NewShop(values.clone());
        }
    }
}
