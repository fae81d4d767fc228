package shop;

import dev.squall.annotation.View;
import java.math.BigDecimal;

/**
 * An order that is not delivered.
 *
 * @param net without taxes
 */
@View(sql = "select id, net from shop.orders where net > 0;", with = "security_invoker = true")
public record OpenOrder(long id, BigDecimal net) {}
