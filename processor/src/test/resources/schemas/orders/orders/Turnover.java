package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Refreshed every night */
@MaterializedView(
        value = "turnover",
        sql =
                """
                SELECT o.year, o.customer_code, l.sku, sum(l.quantity)::bigint AS quantity, sum(l.net) AS net,
                    rank() OVER (PARTITION BY o.year ORDER BY sum(l.net) DESC) AS place
                FROM sales_order o JOIN order_line l USING (year, number)
                WHERE o.status <> 'cancelled'
                GROUP BY o.year, o.customer_code, l.sku""")
@Index(columns = {"year", "customerCode", "sku"}, unique = true, name = "turnover_key")
@Index(columns = "net desc")
public record Turnover(
        short year,
        @Column(type = "char(5)") String customerCode,
        @Varchar(20) String sku,
        Optional<Long> quantity,
        Optional<BigDecimal> net,
        Optional<Long> place) {}
