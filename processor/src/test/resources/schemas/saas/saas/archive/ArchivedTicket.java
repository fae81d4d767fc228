package saas.archive;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.app.*;

/**
 * Without keys, on purpose: it is only ever appended to
 *
 * @param fields Values of the tenant's own fields
 */
@Table("ticket")
@Check(value = "length(title) BETWEEN 1 AND 300", name = "ticket_title_check")
public record ArchivedTicket(
        @Default("tenant.current_id()") UUID tenantId,
        long ticketId,
        Optional<Long> projectId,
        String title,
        @Default("''") String body,
        @Default("'new'") TicketState state,
        @Default("'normal'") Priority priority,
        long reporterId,
        Optional<Long> assigneeId,
        @UseCodec(value = saas.app.TagsCodec.class, constant = "TAGS") @Column(type = "app.tags") Optional<List<String>> tags,
        @Json @Default("'{}'") String fields,
        Optional<LocalDate> dueOn,
        @Default("0") int version,
        @Default("now()") Instant createdAt,
        Optional<Instant> updatedAt,
        Optional<dev.squall.type.text.TsVector> search,
        @Default("now()") Instant archivedAt) {}
