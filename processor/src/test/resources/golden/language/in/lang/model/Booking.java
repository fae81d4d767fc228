package lang.model;

import dev.squall.annotation.Check;
import dev.squall.annotation.Column;
import dev.squall.annotation.Default;
import dev.squall.annotation.Deferrable;
import dev.squall.annotation.Exclude;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Index;
import dev.squall.annotation.Policy;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.RowSecurity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.type.range.Range;
import java.time.LocalDate;
import java.util.Optional;

/** Every modifier of columns, constraints and tables. */
@Table(with = {"fillfactor = 70", "autovacuum_vacuum_scale_factor = 0.05"})
@PrimaryKey(name = "booking_key", include = "room", deferrable = Deferrable.INITIALLY_DEFERRED)
@Unique(
        columns = {"room", "number"},
        include = "guest",
        nullsNotDistinct = true,
        deferrable = Deferrable.INITIALLY_IMMEDIATE)
@ForeignKey(
        value = Booking.class,
        columns = {"parentRoom", "parentNumber"},
        references = {"room", "number"},
        matchFull = true,
        deferrable = Deferrable.INITIALLY_DEFERRED)
@Check(value = "number > 0", name = "positive", noInherit = true)
@Exclude(
        value = {"room with =", "(daterange(during_from, during_to)) with &&"},
        where = "not cancelled",
        deferrable = Deferrable.INITIALLY_DEFERRED)
@Exclude({"room with =", "stay with &&"})
@Index(columns = {"(lower(guest)) collate \"C\" text_pattern_ops desc", "room asc nulls first"}, include = "number")
@Index(columns = "guest collate \"de-x-icu\" desc nulls last", where = "not cancelled", with = "fillfactor = 80")
@Index(columns = {"room", "number desc"}, unique = true, nullsNotDistinct = true, name = "booking_order")
@Index(columns = "guest gin_trgm_ops", method = "gin", name = "booking_guest_trgm")
@RowSecurity(forced = true)
@Policy(name = "own", using = "guest = current_user", check = "guest = current_user", roles = {"public"})
@Policy(name = "no delete", command = Policy.Command.DELETE, using = "cancelled", restrictive = true)
public record Booking(
        @Id long id,
        int room,
        @Index(order = "desc nulls last") int number,
        Optional<Integer> parentRoom,
        Optional<Integer> parentNumber,
        @Column(collation = "C") String guest,
        LocalDate duringFrom,
        LocalDate duringTo,
        @Generated("daterange(during_from, during_to)") Range<LocalDate> stay,
        @Generated(value = "number * 2", virtual = true) Optional<Integer> twice,
        @Default("false") boolean cancelled) {}
