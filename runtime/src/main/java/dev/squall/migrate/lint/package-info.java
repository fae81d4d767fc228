/**
 * Rules over migration files, written by hand or generated: what may block, fail or lose data on a database in use.
 *
 * <p>Works on text alone and needs no database. The ids of the rules are those of {@code dev.squall.schema.diff.Hazard}
 * where both know a hazard.
 */
@NullMarked
package dev.squall.migrate.lint;

import org.jspecify.annotations.NullMarked;
