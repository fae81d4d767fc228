@Schema
@NullMarked
package blog.model;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
