package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Payments, one partition for each month of the current year */
@Table("payment")
@PrimaryKey(columns = {"paidAt", "paymentId"})
@Check(value = "method <> 'voucher' OR reference IS NOT NULL", name = "payment_voucher_reference")
@Partitioned(by = Partitioned.By.RANGE, key = "paidAt")
@Partition(value = "payment_2026_01", rows = "from ('2026-01-01 00:00:00+00') to ('2026-02-01 00:00:00+00')")
@Partition(value = "payment_2026_02", rows = "from ('2026-02-01 00:00:00+00') to ('2026-03-01 00:00:00+00')")
@Partition(value = "payment_2026_03", rows = "from ('2026-03-01 00:00:00+00') to ('2026-04-01 00:00:00+00')")
@Partition(value = "payment_old", rows = "from (minvalue) to ('2026-01-01 00:00:00+00')")
@Partition("payment_rest")
public record Payment(
        @Identity(byDefault = true) long paymentId,
        @ForeignKey(Customer.class) @Index long customerId,
        @ForeignKey(value = Rental.class, onDelete = Action.SET_NULL) Optional<Long> rentalId,
        @Default("'card'") PaymentMethod method,
        @Column(type = "money_amount") Optional<BigDecimal> amount,
        Instant paidAt,
        Optional<String> reference) {}
