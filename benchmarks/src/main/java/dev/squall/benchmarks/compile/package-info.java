/** Tasks 7 and 8: whole javac processes over generated sources, with and without an annotation processor. */
@NullMarked
package dev.squall.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
