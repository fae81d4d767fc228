package lang.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code bookings}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #id}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewBooking extends NewRow<BookingTable> {
    private NewBooking(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code id}. */
    public static NeedsRoom id(long id) {
        return (NeedsRoom) RowStages.set(new Stages(), 0, "id", id);
    }

    /** Sets {@code parent_room}; NULL if never called. */
    public NewBooking parentRoom(@Nullable Integer parentRoom) {
        return new NewBooking(with(3, parentRoom));
    }

    /** Sets {@code parent_number}; NULL if never called. */
    public NewBooking parentNumber(@Nullable Integer parentNumber) {
        return new NewBooking(with(4, parentNumber));
    }

    /** Sets {@code cancelled}; its default is {@code false}. */
    public NewBooking cancelled(boolean cancelled) {
        return new NewBooking(with(10, cancelled));
    }

    public interface NeedsRoom {
        /** Sets {@code room}. */
        default NeedsNumber room(int room) {
            return (NeedsNumber) RowStages.set(this, 1, "room", room);
        }
    }

    public interface NeedsNumber {
        /** Sets {@code number}. */
        default NeedsGuest number(int number) {
            return (NeedsGuest) RowStages.set(this, 2, "number", number);
        }
    }

    public interface NeedsGuest {
        /** Sets {@code guest}. */
        default NeedsDuringFrom guest(String guest) {
            return (NeedsDuringFrom) RowStages.set(this, 5, "guest", guest);
        }
    }

    public interface NeedsDuringFrom {
        /** Sets {@code during_from}. */
        default NeedsDuringTo duringFrom(LocalDate duringFrom) {
            return (NeedsDuringTo) RowStages.set(this, 6, "duringFrom", duringFrom);
        }
    }

    public interface NeedsDuringTo {
        /** Sets {@code during_to}. */
        default NewBooking duringTo(LocalDate duringTo) {
            return new NewBooking(RowStages.last(this, 7, "duringTo", duringTo));
        }
    }

    private static final class Stages extends RowStages implements NeedsRoom,
            NeedsNumber,
            NeedsGuest,
            NeedsDuringFrom,
            NeedsDuringTo {
        Stages() {
            super(11);
        }
    }
}
