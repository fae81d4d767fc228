/**
 * What needs no server, measured by JMH: rendering, and reading a row that the driver has in memory.
 *
 * <p>JMH's annotation processor compiles this package by itself. The other tasks cannot be JMH's, for contenders that
 * share a machine with a server must take turns in short blocks.
 */
@NullMarked
package dev.squall.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
