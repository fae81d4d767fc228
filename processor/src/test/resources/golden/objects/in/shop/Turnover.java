package shop;

import dev.squall.annotation.Index;
import dev.squall.annotation.MaterializedView;
import java.math.BigDecimal;
import java.util.Optional;

/** What was sold. */
@MaterializedView(
        value = "turnover",
        sql =
                """
                select sku, sum(net) as net
                from shop.orders
                group by sku""",
        with = "fillfactor = 90")
@Index(columns = "sku", unique = true)
@Index(columns = "net desc")
record Turnover(String sku, Optional<BigDecimal> net) {}
