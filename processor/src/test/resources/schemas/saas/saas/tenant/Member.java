package saas.tenant;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.app.*;
import saas.billing.*;

/**
 * A person, once for each tenant
 *
 * @param email Compared without regard to case
 */
@Table("member")
@Unique(columns = {"tenantId", "email"}, name = "member_email_key")
@ForeignKey(value = Member.class, columns = {"tenantId", "invitedBy"}, name = "member_invited_by_fkey", comment = "Clears only invited_by: tenant_id is part of the key")
@Policy(name = "member_of_tenant", roles = "squall_fixture_app", using = "tenant_id = tenant.current_id()")
public record Member(
        @Id @ForeignKey(value = Organization.class, onDelete = Action.CASCADE) UUID tenantId,
        @Id @Identity(start = 1000, increment = 10, minValue = 1000, cache = 5) long memberId,
        @Column(type = "tenant.email") String email,
        @Default("''") String displayName,
        Optional<Long> invitedBy,
        Optional<Instant> lastSeen,
        Optional<dev.squall.type.network.Inet> lastIp,
        @Default("false") boolean deactivated) {}
