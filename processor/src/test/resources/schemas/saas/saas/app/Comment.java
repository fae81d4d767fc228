package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/** What was said on a ticket */
@Table("comment")
@ForeignKey(value = Ticket.class, columns = {"tenantId", "ticketId"}, onDelete = Action.CASCADE)
@ForeignKey(value = Member.class, columns = {"tenantId", "authorId"})
@Policy(
        name = "comment_read",
        command = Policy.Command.SELECT,
        using = "NOT internal OR tenant_id = tenant.current_id()")
@Policy(
        name = "comment_write",
        command = Policy.Command.INSERT,
        roles = "squall_fixture_app",
        check = "EXISTS (SELECT FROM app.ticket t WHERE t.tenant_id = comment.tenant_id"
                + " AND t.ticket_id = comment.ticket_id)")
public record Comment(
        @Id @Default("tenant.current_id()") UUID tenantId,
        @Id long ticketId,
        @Id int commentNo,
        Optional<Long> authorId,
        @Default("false") boolean internal,
        String body,
        Optional<List<List<String>>> attachments,
        @Default("now()") Instant createdAt) {}
