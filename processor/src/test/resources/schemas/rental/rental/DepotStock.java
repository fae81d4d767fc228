package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MaterializedView(
        value = "depot_stock",
        sql =
                """
                    SELECT u.depot_id, u.article_id, count(*) AS units, count(*) FILTER (WHERE u.state = 'retired') AS retired
                    FROM unit u GROUP BY u.depot_id, u.article_id""")
@Index(columns = {"depotId", "articleId"}, unique = true, name = "depot_stock_key")
public record DepotStock(int depotId, int articleId, long units, long retired) {}
