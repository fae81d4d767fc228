package blog.model;

import dev.squall.sql.NewRow;
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
        return new Stages(number);
    }

    /** Before {@code room} is set. */
    public interface NeedsRoom {
        /** Sets {@code room}. */
        NeedsRow room(int room);
    }

    /** Before {@code row} is set. */
    public interface NeedsRow {
        /** Sets {@code row}. */
        NewCopy row(String row);
    }

    private static final class Stages implements NeedsRoom, NeedsRow {
        private final @Nullable Object[] values = unset(3);

        Stages(long number) {
            values[0] = number;
        }

        @Override
        public NeedsRow room(int room) {
            values[1] = room;
            return this;
        }

        @Override
        public NewCopy row(String row) {
            values[2] = required("row", row);
            return new NewCopy(values.clone());
        }
    }
}
