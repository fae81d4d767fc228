@Schema(value = "tenant", comment = "Who uses the service")
@Extension(value = "citext", schema = "public")
@Extension(value = "btree_gist", schema = "public")
@Domain(
        value = "slug",
        type = "text",
        collation = "C",
        checks = {
            @Check(value = "VALUE ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'", name = "slug_shape"),
            @Check(value = "length(VALUE) <= 40", name = "slug_length", comment = "Well below the 63 of a label")
        },
        comment = "The first label of the tenant's host name")
@Domain(value = "email", type = "citext", checks = @Check(value = "position('@' in VALUE) > 1", name = "email_at"))
@RawSql(
        kind = "function",
        name = "tenant.current_id()",
        create =
                """
                CREATE FUNCTION tenant.current_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
                    RETURN NULLIF(current_setting('squall.tenant', true), '')::uuid""",
        drop = "drop function tenant.current_id()",
        early = true)
package saas.tenant;

import dev.squall.annotation.*;
