/**
 * What users write queries with: expressions, conditions and statements, all immutable values.
 *
 * <p>It renders through {@code sql.render} and runs through {@link dev.squall.sql.Executor}; it knows no pool and no
 * connection, and the packages {@code db}, {@code migrate} and {@code introspect} are above it.
 */
@NullMarked
package dev.squall.sql;

import org.jspecify.annotations.NullMarked;
