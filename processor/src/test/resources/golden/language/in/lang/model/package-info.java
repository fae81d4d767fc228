/** Every type and modifier of the schema language. */
@Schema("lang")
@Domain(value = "positive", type = "integer", checks = @Check("value > 0"))
@Domain(value = "Code", type = "text")
package lang.model;

import dev.squall.annotation.Check;
import dev.squall.annotation.Domain;
import dev.squall.annotation.Schema;
