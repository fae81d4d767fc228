package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code copies}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #number}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewCopy extends NewRow<CopyTable> {
    private NewCopy(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code number}. */
    public static NeedsRoom number(long number) {
        return (NeedsRoom) RowStages.set(new Stages(), 0, "number", number);
    }

    public interface NeedsRoom {
        /** Sets {@code room}. */
        default NeedsRow room(int room) {
            return (NeedsRow) RowStages.set(this, 1, "room", room);
        }
    }

    public interface NeedsRow {
        /** Sets {@code row}. */
        default NewCopy row(String row) {
            return new NewCopy(RowStages.last(this, 2, "row", row));
        }
    }

    private static final class Stages extends RowStages implements NeedsRoom, NeedsRow {
        Stages() {
            super(3);
        }
    }
}
