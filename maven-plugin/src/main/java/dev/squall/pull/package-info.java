/**
 * Makes a project of a database that is there: annotated records, the first migration, the snapshot.
 *
 * <p>The sources are compiled and the migration is run on a temporary PostgreSQL before the first file is written; what
 * they make has to be what the database has. Reads the database, never changes it. Used by {@code dev.squall.command}
 * and callable from code.
 */
@NullMarked
package dev.squall.pull;

import org.jspecify.annotations.NullMarked;
