package shop.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code nodes}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #name}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewNode extends NewRow<NodeTable> {
    private NewNode(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code name}. */
    public static NewNode name(String name) {
        @Nullable Object[] values = unset(3);
        values[2] = required("name", name);
        return new NewNode(values);
    }

    /** Sets {@code above_id}; NULL if never called. */
    public NewNode aboveId(@Nullable Long aboveId) {
        return new NewNode(with(1, aboveId));
    }
}
