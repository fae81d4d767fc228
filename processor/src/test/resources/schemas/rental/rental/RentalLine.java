package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("rental_line")
@ForeignKey(
        value = Unit.class,
        columns = {"depotId", "unitNo"},
        name = "rental_line_unit_fkey",
        onUpdate = Action.CASCADE,
        onDelete = Action.RESTRICT)
@Index(columns = {"depotId", "unitNo"}, name = "rental_line_unit_idx")
public record RentalLine(
        @Id @ForeignKey(value = Rental.class, onDelete = Action.CASCADE) long rentalId,
        @Id short lineNo,
        int depotId,
        int unitNo,
        @Column(type = "money_amount") Optional<BigDecimal> dailyRate,
        @Check("days > 0") short days,
        @Numeric(precision = 12, scale = 2) @Generated("daily_rate * days") Optional<BigDecimal> amount) {}
