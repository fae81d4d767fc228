/** A schema of its own. */
@Schema("shop")
package shop.model;

import dev.squall.annotation.Schema;
