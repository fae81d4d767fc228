/** The schema. */
@Schema
@NullMarked
package app.schema;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
