package shop;

import dev.squall.annotation.Column;
import dev.squall.annotation.Composite;
import java.util.Optional;

/**
 * An amount with its currency.
 *
 * @param amount in minor units
 */
@Composite
public record Money(long amount, @Column(type = "shop.currency_code") String currency, Optional<Rate> rate) {}
