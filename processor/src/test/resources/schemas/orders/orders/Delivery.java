package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("delivery")
@ForeignKey(
        value = SalesOrder.class,
        columns = {"orderYear", "orderNumber"},
        matchFull = true,
        onUpdate = Action.CASCADE,
        onDelete = Action.SET_NULL,
        name = "delivery_order_fkey")
@Unique(
        columns = {"carrier", "tracking"},
        deferrable = Deferrable.INITIALLY_DEFERRED,
        name = "delivery_tracking_key")
public record Delivery(
        @Id @Identity long deliveryId,
        Optional<Short> orderYear,
        Optional<Integer> orderNumber,
        Optional<String> carrier,
        Optional<String> tracking) {}
