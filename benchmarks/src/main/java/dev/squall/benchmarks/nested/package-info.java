/**
 * The ways of reading a nested result with plain JDBC, measured for {@code docs/adr/0007-shape-plans.md}: on graphs of
 * several forms, and through a proxy that delays. Nothing else depends on it.
 */
@NullMarked
package dev.squall.benchmarks.nested;

import org.jspecify.annotations.NullMarked;
