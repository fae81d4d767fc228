package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

@MaterializedView(
        value = "usage_by_day",
        sql =
                """
                SELECT tenant_id, metric, (hour AT TIME ZONE 'UTC')::date AS day, sum(amount) AS amount
                FROM billing.usage GROUP BY 1, 2, 3""")
@Index(columns = {"tenantId", "metric", "day"}, unique = true, name = "usage_by_day_key")
public record UsageByDay(UUID tenantId, String metric, LocalDate day, BigDecimal amount) {}
