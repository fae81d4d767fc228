package blog.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code countries}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #code}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewCountry extends NewRow<CountryTable> {
    private NewCountry(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code code}. */
    public static NewCountry code(String code) {
        @Nullable Object[] values = unset(2);
        values[0] = required("code", code);
        return new NewCountry(values);
    }

    /** Sets {@code name}; NULL if never called. */
    public NewCountry name(@Nullable String name) {
        return new NewCountry(with(1, name));
    }
}
