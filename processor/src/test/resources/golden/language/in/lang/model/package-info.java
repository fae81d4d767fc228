/** Every type and modifier of the schema language. */
@Schema("lang")
package lang.model;

import dev.squall.annotation.Schema;
