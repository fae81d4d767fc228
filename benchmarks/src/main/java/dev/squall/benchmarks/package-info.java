/**
 * Measures Squall beside hand-written JDBC and its peers, and writes the report. The tasks are those of
 * {@code docs/benchmarks.md}. Nothing here is shipped, and nothing else may depend on it.
 */
@NullMarked
package dev.squall.benchmarks;

import org.jspecify.annotations.NullMarked;
