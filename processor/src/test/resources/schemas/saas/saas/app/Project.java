package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/** Groups tickets, nested */
@Table("project")
@Unique(columns = {"tenantId", "parentId", "key"}, nullsNotDistinct = true, name = "project_key_key", comment = "Also among the projects without parent")
@Unique(
        columns = {"tenantId", "parentId", "position"},
        deferrable = Deferrable.INITIALLY_DEFERRED,
        name = "project_position_key")
@ForeignKey(value = Project.class, columns = {"tenantId", "parentId"}, onDelete = Action.CASCADE)
@Policy(
        name = "project_of_tenant",
        using = "tenant_id = tenant.current_id()",
        check = "tenant_id = tenant.current_id()")
public record Project(
        @Id
                @Default("tenant.current_id()")
                @ForeignKey(value = Organization.class, onDelete = Action.CASCADE)
                UUID tenantId,
        @Id @Identity(byDefault = true) long projectId,
        Optional<Long> parentId,
        @Varchar(10) @Check("key ~ '^[A-Z]+$'") String key,
        String name,
        @Default("false") boolean archived,
        Optional<Integer> position) {}
