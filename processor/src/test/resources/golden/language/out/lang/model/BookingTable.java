package lang.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.BooleanColumn;
import dev.squall.sql.CheckConstraint;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableBoolean;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableRange;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.RangeColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import dev.squall.type.range.RangeCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code bookings}, generated from {@link Booking}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class BookingTable extends Table<BookingTable, Booking> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<BookingTable, Long> id = this.<BookingTable, Long>number("id", Codecs.BIGINT);

    /** {@code room integer not null}. */
    public final NumberColumn<BookingTable, Integer> room = this.<BookingTable, Integer>number("room", Codecs.INTEGER);

    /** {@code number integer not null}. */
    public final NumberColumn<BookingTable, Integer> number = this.<BookingTable, Integer>number("number", Codecs.INTEGER);

    /** {@code parent_room integer}. */
    public final NullableNumberColumn<BookingTable, Integer> parentRoom = this.<BookingTable, Integer>nullableNumber("parent_room", Codecs.INTEGER);

    /** {@code parent_number integer}. */
    public final NullableNumberColumn<BookingTable, Integer> parentNumber = this.<BookingTable, Integer>nullableNumber("parent_number", Codecs.INTEGER);

    /** {@code guest text not null}. */
    public final TextColumn<BookingTable> guest = this.<BookingTable>text("guest", Codecs.TEXT);

    /** {@code during_from date not null}. */
    public final TemporalColumn<BookingTable, LocalDate> duringFrom = this.<BookingTable, LocalDate>temporal("during_from", Codecs.DATE);

    /** {@code during_to date not null}. */
    public final TemporalColumn<BookingTable, LocalDate> duringTo = this.<BookingTable, LocalDate>temporal("during_to", Codecs.DATE);

    /** {@code stay daterange not null generated always as (daterange(during_from, during_to))}. */
    public final RangeColumn<GeneratedAlways<BookingTable>, LocalDate> stay = this.<GeneratedAlways<BookingTable>, LocalDate>range("stay", RangeCodecs.DATERANGE);

    /** {@code twice integer generated always as (number * 2)}. */
    public final NullableNumberColumn<GeneratedAlways<BookingTable>, Integer> twice = this.<GeneratedAlways<BookingTable>, Integer>nullableNumber("twice", Codecs.INTEGER);

    /** {@code cancelled boolean not null default false}. */
    public final BooleanColumn<BookingTable> cancelled = this.<BookingTable>bool("cancelled", Codecs.BOOLEAN);

    /** {@code bookings} with {@code room = parent_room and number = parent_number}. */
    public final ToOneIfAny<BookingTable, BookingTable> booking = toOneIfAny(0);

    /** {@code bookings} with {@code parent_room = room and parent_number = number}. */
    public final ToMany<BookingTable, BookingTable> bookings = toMany(1);

    /** Primary key {@code booking_key (id)}. */
    public final UniqueKey<BookingTable> PRIMARY_KEY = primaryKey("booking_key", id);

    /** Unique constraint {@code bookings_room_number_key (room, number)}. */
    public final UniqueKey<BookingTable> UNIQUE_ROOM_NUMBER = uniqueKey("bookings_room_number_key", room, number);

    /**
     * Foreign key {@code bookings_parent_room_parent_number_fkey (parent_room, parent_number)} to {@code bookings (room, number)}.
     */
    public final ForeignKeyConstraint<BookingTable> FOREIGN_KEY_PARENT_ROOM_PARENT_NUMBER = foreignKey("bookings_parent_room_parent_number_fkey");

    /** Check constraint {@code positive}. */
    public final CheckConstraint<BookingTable> CHECK_POSITIVE = check("positive");

    private BookingTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public BookingTable as(String alias) {
        return new BookingTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public BookingTable inSchema(String schema) {
        return new BookingTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(BookingTable.Instance.BOOKINGS).on(parentRoom, "room").on(parentNumber, "number");
            case 1 -> Link.to(BookingTable.Instance.BOOKINGS).on(room, "parent_room").on(number, "parent_number");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Booking read(ResultSet row, int at) throws SQLException {
        return new Booking(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1),
                NotNull.intAt(row, at + 2),
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at + 3)),
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at + 4)),
                Codecs.TEXT.read(row, at + 5),
                Codecs.DATE.read(row, at + 6),
                Codecs.DATE.read(row, at + 7),
                RangeCodecs.DATERANGE.read(row, at + 8),
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at + 9)),
                NotNull.booleanAt(row, at + 10));
    }

    /** Holds {@link #BOOKINGS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code bookings}. */
        BookingTable BOOKINGS = new BookingTable(TableName.of("lang", "bookings"));
    }

    /** {@code bookings} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<BookingTable, Booking> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<Integer> room = this.<Integer>number("room", Codecs.INTEGER);

        public final NullableNumber<Integer> number = this.<Integer>number("number", Codecs.INTEGER);

        public final NullableNumber<Integer> parentRoom = this.<Integer>number("parent_room", Codecs.INTEGER);

        public final NullableNumber<Integer> parentNumber = this.<Integer>number("parent_number", Codecs.INTEGER);

        public final NullableText guest = text("guest", Codecs.TEXT);

        public final NullableTemporal<LocalDate> duringFrom = this.<LocalDate>temporal("during_from", Codecs.DATE);

        public final NullableTemporal<LocalDate> duringTo = this.<LocalDate>temporal("during_to", Codecs.DATE);

        public final NullableRange<LocalDate> stay = this.<LocalDate>range("stay", RangeCodecs.DATERANGE);

        public final NullableNumber<Integer> twice = this.<Integer>number("twice", Codecs.INTEGER);

        public final NullableBoolean cancelled = bool("cancelled", Codecs.BOOLEAN);

        private Outer(TableName name) {
            super(new BookingTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
