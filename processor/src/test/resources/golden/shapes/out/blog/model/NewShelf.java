package blog.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code shelves}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #room}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewShelf extends NewRow<ShelfTable> {
    private NewShelf(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code room}. */
    public static NeedsRow room(int room) {
        return new Stages(room);
    }

    /** Before {@code row} is set. */
    public interface NeedsRow {
        /** Sets {@code row}. */
        NeedsMeters row(String row);
    }

    /** Before {@code meters} is set. */
    public interface NeedsMeters {
        /** Sets {@code meters}. */
        NewShelf meters(int meters);
    }

    private static final class Stages implements NeedsRow, NeedsMeters {
        private final @Nullable Object[] values = unset(3);

        Stages(int room) {
            values[0] = room;
        }

        @Override
        public NeedsMeters row(String row) {
            values[1] = required("row", row);
            return this;
        }

        @Override
        public NewShelf meters(int meters) {
            values[2] = meters;
            return new NewShelf(values.clone());
        }
    }
}
