package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/**
 * Runs with the rights of its reader, so that policies apply
 *
 * @param project Null when the ticket is in none
 */
@View(
        value = "my_ticket",
        sql =
                """
                SELECT t.ticket_id, t.title, t.state, t.priority, p.name AS project
                FROM app.ticket t LEFT JOIN app.project p USING (tenant_id, project_id)
                WHERE t.tenant_id = tenant.current_id()""",
        with = {"security_invoker = true", "security_barrier = true"})
public record MyTicket(
        long ticketId, String title, TicketState state, Priority priority, Optional<String> project) {}
