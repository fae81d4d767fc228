/** Doma. */
@NullMarked
package dev.squall.benchmarks.peer.doma;

import org.jspecify.annotations.NullMarked;
