/** Squall with its defaults. */
@NullMarked
package dev.squall.benchmarks.peer.squall;

import org.jspecify.annotations.NullMarked;
