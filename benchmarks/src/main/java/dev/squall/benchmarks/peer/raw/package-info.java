/** JDBC by hand, what all others are compared with. */
@NullMarked
package dev.squall.benchmarks.peer.raw;

import org.jspecify.annotations.NullMarked;
