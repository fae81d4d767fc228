@Schema
@NullMarked
package shop.model;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
