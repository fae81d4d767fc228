@NullMarked
package dev.squall.benchmarks.peer.raw;

import org.jspecify.annotations.NullMarked;
