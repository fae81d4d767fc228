package shop.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A row to insert into {@code countries}. Nothing is required. Start with {@link #create}. */
@Generated("dev.squall.processor.SquallProcessor")
final class NewCountry extends NewRow<CountryTable> {
    private NewCountry(@Nullable Object[] values) {
        super(values);
    }

    /** A row in which nothing is set. */
    public static NewCountry create() {
        return new NewCountry(unset(2));
    }

    /** Sets {@code columns}; NULL if never called. */
    public NewCountry columns(@Nullable Integer columns) {
        return new NewCountry(with(0, columns));
    }

    /** Sets {@code as}; NULL if never called. */
    public NewCountry as(@Nullable String as) {
        return new NewCountry(with(1, as));
    }
}
