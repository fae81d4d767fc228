/** ChatMaps: a small real application, run by {@code ./mvnw -q -Pdemo compile}. */
@NullMarked
package dev.squall.examples.chatmaps;

import org.jspecify.annotations.NullMarked;
