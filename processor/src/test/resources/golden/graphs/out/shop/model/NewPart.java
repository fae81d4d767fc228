package shop.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code parts}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #orderId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewPart extends NewRow<PartTable> {
    private NewPart(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code order_id}. */
    public static NeedsLineNumber orderId(long orderId) {
        return new Stages(orderId);
    }

    /** Sets {@code id}; numbered by the server if never called. */
    public NewPart id(long id) {
        return new NewPart(with(0, id));
    }

    /** Before {@code line_number} is set. */
    public interface NeedsLineNumber {
        /** Sets {@code line_number}. */
        NeedsName lineNumber(int lineNumber);
    }

    /** Before {@code name} is set. */
    public interface NeedsName {
        /** Sets {@code name}. */
        NewPart name(String name);
    }

    private static final class Stages implements NeedsLineNumber, NeedsName {
        private final @Nullable Object[] values = unset(4);

        Stages(long orderId) {
            values[1] = orderId;
        }

        @Override
        public NeedsName lineNumber(int lineNumber) {
            values[2] = lineNumber;
            return this;
        }

        @Override
        public NewPart name(String name) {
            values[3] = required("name", name);
            return new NewPart(values.clone());
        }
    }
}
