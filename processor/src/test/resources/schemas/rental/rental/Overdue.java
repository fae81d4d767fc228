package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@View(
        value = "overdue",
        sql =
                """
                    SELECT r.rental_id, r.due_at, c.name, c.phone FROM rental r JOIN customer_list c ON c.id = r.customer_id
                    WHERE r.returned_at IS NULL AND r.due_at < now()""")
public record Overdue(long rentalId, Instant dueAt, Optional<String> name, @Varchar(32) String phone) {}
