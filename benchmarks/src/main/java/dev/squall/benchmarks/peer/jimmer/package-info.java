/** Jimmer. */
@NullMarked
package dev.squall.benchmarks.peer.jimmer;

import org.jspecify.annotations.NullMarked;
