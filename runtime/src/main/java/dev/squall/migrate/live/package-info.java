/**
 * Comparing live databases with sources and releases, and bringing a development database to what the sources say.
 *
 * <p>Both sides of a comparison are read back from PostgreSQL: the sources' schema is created on a temporary embedded
 * server first, so that only real differences count. Releases are {@code dev.squall.migrate.release}.
 */
@NullMarked
package dev.squall.migrate.live;

import org.jspecify.annotations.NullMarked;
