/**
 * How Java values become PostgreSQL values and back: {@link dev.squall.type.Codec} and the built-in ones.
 *
 * <p>The lowest package of the query side; it knows JDBC, how names are quoted, and nothing of statements or pools.
 */
@NullMarked
package dev.squall.type;

import org.jspecify.annotations.NullMarked;
