/**
 * Running released migrations with Flyway.
 *
 * <p>{@link dev.squall.migrate.Migrator} is for applications and builds. Making releases is
 * {@code dev.squall.migrate.release}; comparing with live databases is {@code dev.squall.migrate.live}. Flyway is loaded
 * at the first use and does not show in any signature.
 */
@NullMarked
package dev.squall.migrate;

import org.jspecify.annotations.NullMarked;
