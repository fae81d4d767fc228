package shop;

import dev.squall.annotation.Column;
import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** An order. */
@Table
public record Order(
        @Id @Default("nextval('shop.order_number_seq')") long id,
        @Column(type = "shop.sku") String sku,
        @Column(type = "shop.currency_code") @Default("'EUR'") String currency,
        BigDecimal net,
        @Default("now()") Instant changedAt) {}
