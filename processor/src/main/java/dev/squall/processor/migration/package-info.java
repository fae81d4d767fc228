/**
 * From the tables of a compile to the migration: the merged schema, its snapshot and DDL, the draft against the
 * released state, and what earlier compiles left in the output directory.
 *
 * <p>Writes through the Filer only. The diff and the SQL text are made by {@code dev.squall.schema}.
 */
@NullMarked
package dev.squall.processor.migration;

import org.jspecify.annotations.NullMarked;
