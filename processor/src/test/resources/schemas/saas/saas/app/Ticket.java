package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/**
 * A request of somebody
 *
 * @param fields Values of the tenant's own fields
 */
@Table("ticket")
@Check(value = "length(title) BETWEEN 1 AND 300", name = "ticket_title_check")
@ForeignKey(value = Project.class, columns = {"tenantId", "projectId"}, name = "ticket_project_fkey")
@ForeignKey(value = Member.class, columns = {"tenantId", "reporterId"}, name = "ticket_reporter_fkey")
@ForeignKey(value = Member.class, columns = {"tenantId", "assigneeId"}, name = "ticket_assignee_fkey")
@Index(
        columns = {"tenantId", "priority desc", "createdAt"},
        include = {"title", "assigneeId"},
        where = "state NOT IN ('solved', 'closed')",
        name = "ticket_open_idx")
@Index(columns = {"tenantId", "(lower(title)) text_pattern_ops"}, name = "ticket_title_idx")
@Index(columns = {"tenantId", "assigneeId"}, where = "assignee_id IS NOT NULL", name = "ticket_assignee_idx")
@Index(columns = "search", method = "gin")
@Index(columns = "tags", method = "gin")
@RowSecurity(forced = true)
@Policy(name = "ticket_of_tenant", roles = "squall_fixture_app", using = "tenant_id = tenant.current_id()")
@Policy(
        name = "ticket_support",
        command = Policy.Command.SELECT,
        roles = {"squall_fixture_support", "squall_fixture_app"},
        using = "(fields ->> 'shared')::boolean IS TRUE")
@Policy(
        name = "ticket_not_closed",
        restrictive = true,
        command = Policy.Command.UPDATE,
        using = "state <> 'closed'",
        check = "version >= 0",
        comment = "A closed ticket stays as it is")
public record Ticket(
        @Id @Default("tenant.current_id()") @ForeignKey(value = Organization.class, onDelete = Action.CASCADE) UUID tenantId,
        @Id @Identity(byDefault = true, cache = 50) long ticketId,
        Optional<Long> projectId,
        String title,
        @Default("''") String body,
        @Default("'new'") TicketState state,
        @Default("'normal'") Priority priority,
        long reporterId,
        Optional<Long> assigneeId,
        @UseCodec(value = TagsCodec.class, constant = "TAGS") @Column(type = "app.tags") Optional<List<String>> tags,
        @Json @Default("'{}'") String fields,
        Optional<LocalDate> dueOn,
        @Default("0") int version,
        @Default("now()") Instant createdAt,
        Optional<Instant> updatedAt,
        @Generated("setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')")
                Optional<dev.squall.type.text.TsVector> search) {}
