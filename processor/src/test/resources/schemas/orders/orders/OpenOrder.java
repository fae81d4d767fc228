package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@View(
        value = "open_order",
        sql =
                """
                SELECT o.year, o.number, o.customer_code, c.company_name, o.required_on, sum(l.net) AS net,
                    count(*)::integer AS lines
                FROM sales_order o
                JOIN customer c USING (customer_code)
                LEFT JOIN order_line l USING (year, number)
                WHERE o.status IN ('open', 'confirmed')
                GROUP BY o.year, o.number, c.customer_code""")
public record OpenOrder(
        short year,
        int number,
        @Column(type = "char(5)") String customerCode,
        @Varchar(80) String companyName,
        Optional<LocalDate> requiredOn,
        Optional<BigDecimal> net,
        int lines) {}
