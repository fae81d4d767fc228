package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code cities}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #name}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewCity extends NewRow<CityTable> {
    private NewCity(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code name}. */
    public static NeedsCountryCode name(String name) {
        return (NeedsCountryCode) RowStages.set(new Stages(), 1, "name", name);
    }

    public interface NeedsCountryCode {
        /** Sets {@code country_code}. */
        default NewCity countryCode(String countryCode) {
            return new NewCity(RowStages.last(this, 2, "countryCode", countryCode));
        }
    }

    private static final class Stages extends RowStages implements NeedsCountryCode {
        Stages() {
            super(3);
        }
    }
}
