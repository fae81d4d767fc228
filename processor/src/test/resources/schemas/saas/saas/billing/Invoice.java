package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

/** Issued invoices; never deleted */
@Table("invoice")
@Unique(
        columns = {"tenantId", "issuedOn", "externalId"},
        nullsNotDistinct = true,
        name = "invoice_external_id_key")
@Index(columns = "((total).amount)", where = "NOT paid", name = "invoice_amount_idx")
@RowSecurity
public record Invoice(
        @Id @Default("nextval('billing.invoice_number')") int number,
        @ForeignKey(value = Organization.class, onDelete = Action.RESTRICT) UUID tenantId,
        LocalDate issuedOn,
        Money total,
        @Default("'{}'") List<Money> lines,
        @Default("false") boolean paid,
        Optional<String> externalId) {}
