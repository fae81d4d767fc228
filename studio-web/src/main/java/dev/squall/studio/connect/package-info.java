/**
 * Where the database and the port come from: {@code DATABASE_URL}, or an embedded PostgreSQL with the sample.
 *
 * <p>A URL is taken from the environment only, never from a request. What the studio may then do with the connections
 * is decided by the lanes in {@code data}.
 */
@NullMarked
package dev.squall.studio.connect;

import org.jspecify.annotations.NullMarked;
