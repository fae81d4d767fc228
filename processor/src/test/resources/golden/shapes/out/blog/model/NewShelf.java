package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsRow) RowStages.set(new Stages(), 0, "room", room);
    }

    public interface NeedsRow {
        /** Sets {@code row}. */
        default NeedsMeters row(String row) {
            return (NeedsMeters) RowStages.set(this, 1, "row", row);
        }
    }

    public interface NeedsMeters {
        /** Sets {@code meters}. */
        default NewShelf meters(int meters) {
            return new NewShelf(RowStages.last(this, 2, "meters", meters));
        }
    }

    private static final class Stages extends RowStages implements NeedsRow, NeedsMeters {
        Stages() {
            super(3);
        }
    }
}
