package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

/** Which tenant was on which plan, and when */
@Table("subscription")
@Exclude(
        value = {"tenantId with =", "valid with &&"},
        deferrable = Deferrable.INITIALLY_DEFERRED,
        name = "subscription_one_at_a_time")
public record Subscription(
        @Id @Identity long subscriptionId,
        @ForeignKey(Organization.class) UUID tenantId,
        @ForeignKey(value = Plan.class, onUpdate = Action.CASCADE) String planCode,
        dev.squall.type.range.Range<LocalDate> valid) {}
