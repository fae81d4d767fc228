/**
 * Access to a database: {@link dev.squall.db.Database}, transactions, configuration, listeners.
 *
 * <p>It runs what {@code sql} renders and throws what {@code db.error} defines. Pool, statement execution and row
 * streams are package-private here. It knows neither migrations nor the embedded server; both are above it.
 */
@NullMarked
package dev.squall.db;

import org.jspecify.annotations.NullMarked;
