@Schema(value = "archive", comment = "Closed tickets of former tenants")
package saas.archive;

import dev.squall.annotation.*;
