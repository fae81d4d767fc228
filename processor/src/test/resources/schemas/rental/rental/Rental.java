package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("rental")
@Check(value = "due_at > started_at", name = "rental_period")
@Check(value = "returned_at IS NULL OR returned_at >= started_at", name = "rental_return")
@Index(columns = "dueAt desc", where = "returned_at IS NULL", name = "rental_open_idx")
public record Rental(
        @Id @Identity long rentalId,
        @ForeignKey(value = Customer.class, onDelete = Action.RESTRICT) @Index long customerId,
        @ForeignKey(Staff.class) int staffId,
        @Index(method = "brin", with = "pages_per_range = 32") Instant startedAt,
        Instant dueAt,
        Optional<Instant> returnedAt,
        @Default("nextval('invoice_number_seq')") @Unique long invoiceNumber,
        @Generated("returned_at > due_at") Optional<Boolean> late,
        Optional<String> notes) {}
