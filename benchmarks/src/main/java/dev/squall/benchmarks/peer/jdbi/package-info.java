/** JDBI. */
@NullMarked
package dev.squall.benchmarks.peer.jdbi;

import org.jspecify.annotations.NullMarked;
