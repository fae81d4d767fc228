/** A small shop, with its generated classes as the processor writes them; its golden compile {@code graphs} has the same. */
@NullMarked
package dev.squall.graph.sample;

import org.jspecify.annotations.NullMarked;
