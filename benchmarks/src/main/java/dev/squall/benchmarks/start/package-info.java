/** Task 9: programs that read one row and end, each in a process of its own. */
@NullMarked
package dev.squall.benchmarks.start;

import org.jspecify.annotations.NullMarked;
