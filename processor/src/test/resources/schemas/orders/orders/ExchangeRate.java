package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("exchange_rate")
@Check("from_code <> to_code")
@Check(value = "rate > 0", name = "exchange_rate_rate_check")
public record ExchangeRate(
        @Id
                @ForeignKey(value = Currency.class, onUpdate = Action.CASCADE)
                @Column(type = "currency_code")
                String fromCode,
        @Id
                @ForeignKey(value = Currency.class, onUpdate = Action.CASCADE)
                @Column(type = "currency_code")
                String toCode,
        @Id @Default("CURRENT_DATE") LocalDate validOn,
        @Numeric(precision = 18, scale = 8) BigDecimal rate,
        @Generated("round(1 / rate, 8)") Optional<BigDecimal> inverse) {}
