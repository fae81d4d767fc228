/** Runs all tasks and writes what they cost as Markdown. */
@NullMarked
package dev.squall.benchmarks.report;

import org.jspecify.annotations.NullMarked;
