/** The schema of ChatMaps: users draw maps, pin places on them and talk about both. */
@Schema
@NullMarked
package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
