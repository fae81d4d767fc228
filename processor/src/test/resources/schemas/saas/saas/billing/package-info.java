@Schema(value = "billing", comment = "Plans, subscriptions, usage, invoices")
@Domain(
        value = "cents",
        type = "bigint",
        checks = @Check(value = "VALUE BETWEEN -1000000000000 AND 1000000000000", name = "cents_range"))
@Sequence(value = "invoice_number", type = "integer", start = 2_026_000_001, comment = "Continues the numbers of the former system")
package saas.billing;

import dev.squall.annotation.*;
