/**
 * Migrations: running released files with Flyway, and releasing new ones.
 *
 * <p>{@link dev.squall.migrate.Migrator} is for applications and builds. What belongs to a release (numbering, the sum
 * file, the snapshot, the replay on an embedded PostgreSQL) is for the build only. Flyway is loaded at the first use and
 * does not show in any signature.
 */
@NullMarked
package dev.squall.migrate;

import org.jspecify.annotations.NullMarked;
