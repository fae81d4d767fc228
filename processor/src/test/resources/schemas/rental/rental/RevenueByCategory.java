package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@View(
        value = "revenue_by_category",
        sql =
                """
                    SELECT c.name AS category, date_trunc('month', r.started_at) AS month, sum(l.amount) AS revenue
                    FROM rental_line l
                    JOIN rental r USING (rental_id)
                    JOIN unit u USING (depot_id, unit_no)
                    JOIN article_category ac USING (article_id)
                    JOIN category c USING (category_id)
                    GROUP BY c.name, date_trunc('month', r.started_at)""")
public record RevenueByCategory(@Varchar(40) String category, Instant month, Optional<BigDecimal> revenue) {}
