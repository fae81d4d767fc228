package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

/**
 * What can be bought
 *
 * @param seats How many users a tenant on this plan may have
 */
@Table("plan")
@Check(value = "NOT isempty(seats) AND lower(seats) >= 1", name = "plan_seats", comment = "At least one user")
@Check(value = "jsonb_typeof(features) = 'object'", name = "plan_features")
public record Plan(
        @Id String planCode,
        Money price,
        @Default("'month'") Interval interval,
        @Default("'[1,5)'") dev.squall.type.range.Range<Integer> seats,
        @Json @Default("'{\"sso\": false, \"limits\": {\"tickets\": 100}}'") String features) {}
