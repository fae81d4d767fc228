/** jOOQ. */
@NullMarked
package dev.squall.benchmarks.peer.jooq;

import org.jspecify.annotations.NullMarked;
