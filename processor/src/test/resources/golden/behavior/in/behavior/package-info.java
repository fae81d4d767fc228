@Schema("behavior")
@NullMarked
package behavior;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
