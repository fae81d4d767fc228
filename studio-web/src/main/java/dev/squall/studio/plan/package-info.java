/**
 * Query plans: what EXPLAIN says, read from its JSON, with the numbers that help to understand it.
 *
 * <p>Knows neither the database nor HTML; only pages use it.
 */
@NullMarked
package dev.squall.studio.plan;

import org.jspecify.annotations.NullMarked;
