/** A second PostgreSQL schema of the same module. */
@Schema("billing")
package lang.billing;

import dev.squall.annotation.Schema;
