package saas.tenant;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.app.*;
import saas.billing.*;

/**
 * A tenant: one paying customer
 *
 * @param ownerId The user who may close the account
 */
@Table("organization")
@Check(value = "(status = 'deleted') = (deleted_at IS NOT NULL)", name = "organization_deleted")
@ForeignKey(value = Member.class, columns = {"tenantId", "ownerId"}, name = "organization_owner_fkey")
@Index(columns = "slug", unique = true, where = "status <> 'deleted'", name = "organization_slug_key", comment = "A slug is free again once its tenant is deleted")
@Index(columns = "settings jsonb_path_ops", method = "gin")
@Index(columns = "(settings #>> '{sso,domain}')", where = "settings ? 'sso'", name = "organization_domain_idx")
public record Organization(
        @Id @Default("gen_random_uuid()") UUID tenantId,
        @Column(type = "tenant.slug") String slug,
        String name,
        @Default("'trial'") Status status,
        @ForeignKey(value = Plan.class, onUpdate = Action.CASCADE) String planCode,
        Optional<Long> ownerId,
        @Json @Default("'{}'::jsonb") String settings,
        @Generated("coalesce(settings ->> 'locale', 'en')") Optional<String> locale,
        @Default("now()") Instant createdAt,
        Optional<Instant> deletedAt) {}
