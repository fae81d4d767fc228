package shop.money;

import dev.squall.annotation.EnumType;
import dev.squall.annotation.Label;

/** From another package. */
@EnumType("currency_code")
public enum Currency {
    @Label("euro \"E\"")
    EUR,
    USD
}
