/** The rows that all contenders read, and what they insert. Knows no contender. */
@NullMarked
package dev.squall.benchmarks.data;

import org.jspecify.annotations.NullMarked;
