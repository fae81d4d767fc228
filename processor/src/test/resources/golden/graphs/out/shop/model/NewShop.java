package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsCity) RowStages.set(new Stages(), 0, "id", id);
    }

    public interface NeedsCity {
        /** Sets {@code city}. */
        default NewShop city(String city) {
            return new NewShop(RowStages.last(this, 1, "city", city));
        }
    }

    private static final class Stages extends RowStages implements NeedsCity {
        Stages() {
            super(2);
        }
    }
}
