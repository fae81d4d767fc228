package blog.model;

import dev.squall.sql.NewRow;
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
        return new Stages(name);
    }

    /** Before {@code country_code} is set. */
    public interface NeedsCountryCode {
        /** Sets {@code country_code}. */
        NewCity countryCode(String countryCode);
    }

    private static final class Stages implements NeedsCountryCode {
        private final @Nullable Object[] values = unset(3);

        Stages(String name) {
            values[1] = required("name", name);
        }

        @Override
        public NewCity countryCode(String countryCode) {
            values[2] = required("countryCode", countryCode);
            return new NewCity(values.clone());
        }
    }
}
