package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/** When a member is on duty */
@Table("shift")
@ForeignKey(value = Member.class, columns = {"tenantId", "memberId"}, onDelete = Action.CASCADE)
@Exclude(
        value = {"tenantId with =", "memberId with =", "period with &&"},
        where = "NOT cancelled",
        name = "shift_no_overlap",
        comment = "Nobody is on duty twice at one time")
@Check(value = "NOT isempty(period) AND NOT lower_inf(period)", name = "shift_period")
@Index(columns = {"tenantId", "period"}, method = "gist", name = "shift_period_idx")
public record Shift(
        @Id @Default("tenant.current_id()") UUID tenantId,
        @Id long memberId,
        @Id dev.squall.type.range.Range<Instant> period,
        @Default("false") boolean cancelled) {}
