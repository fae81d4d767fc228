/** The contenders: one package per library, each of which knows only the dataset. */
@NullMarked
package dev.squall.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
