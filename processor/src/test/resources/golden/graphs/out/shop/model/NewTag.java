package shop.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code tags}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #label}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewTag extends NewRow<TagTable> {
    private NewTag(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code label}. */
    public static NewTag label(String label) {
        @Nullable Object[] values = unset(2);
        values[1] = required("label", label);
        return new NewTag(values);
    }
}
