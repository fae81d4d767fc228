package lang.model;

import dev.squall.sql.NewRow;
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
        return new Stages(id);
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

    /** Before {@code room} is set. */
    public interface NeedsRoom {
        /** Sets {@code room}. */
        NeedsNumber room(int room);
    }

    /** Before {@code number} is set. */
    public interface NeedsNumber {
        /** Sets {@code number}. */
        NeedsGuest number(int number);
    }

    /** Before {@code guest} is set. */
    public interface NeedsGuest {
        /** Sets {@code guest}. */
        NeedsDuringFrom guest(String guest);
    }

    /** Before {@code during_from} is set. */
    public interface NeedsDuringFrom {
        /** Sets {@code during_from}. */
        NeedsDuringTo duringFrom(LocalDate duringFrom);
    }

    /** Before {@code during_to} is set. */
    public interface NeedsDuringTo {
        /** Sets {@code during_to}. */
        NewBooking duringTo(LocalDate duringTo);
    }

    private static final class Stages implements NeedsRoom,
            NeedsNumber,
            NeedsGuest,
            NeedsDuringFrom,
            NeedsDuringTo {
        private final @Nullable Object[] values = unset(11);

        Stages(long id) {
            values[0] = id;
        }

        @Override
        public NeedsNumber room(int room) {
            values[1] = room;
            return this;
        }

        @Override
        public NeedsGuest number(int number) {
            values[2] = number;
            return this;
        }

        @Override
        public NeedsDuringFrom guest(String guest) {
            values[5] = required("guest", guest);
            return this;
        }

        @Override
        public NeedsDuringTo duringFrom(LocalDate duringFrom) {
            values[6] = required("duringFrom", duringFrom);
            return this;
        }

        @Override
        public NewBooking duringTo(LocalDate duringTo) {
            values[7] = required("duringTo", duringTo);
            return new NewBooking(values.clone());
        }
    }
}
