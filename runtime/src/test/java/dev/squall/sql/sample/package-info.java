/**
 * A small schema and, written by hand, what the processor generates for it: the reference for its emitters and the
 * tables that the tests of statements use.
 */
@NullMarked
package dev.squall.sql.sample;

import org.jspecify.annotations.NullMarked;
