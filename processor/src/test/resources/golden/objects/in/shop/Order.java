package shop;

import dev.squall.annotation.Column;
import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order. */
@Table
public record Order(
        @Id @Default("nextval('shop.order_number_seq')") long id,
        @Column(type = "shop.sku") String sku,
        @Column(type = "shop.currency_code") @Default("'EUR'") String currency,
        BigDecimal net,
        Money gross,
        List<Money> fees,
        Optional<Money> discount,
        @Default("now()") Instant changedAt) {}
