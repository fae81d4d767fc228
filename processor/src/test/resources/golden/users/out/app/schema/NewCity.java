package app.schema;

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
    public static NewCity name(String name) {
        @Nullable Object[] values = unset(2);
        values[1] = required("name", name);
        return new NewCity(values);
    }
}
