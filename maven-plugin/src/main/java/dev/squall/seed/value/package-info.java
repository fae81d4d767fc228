/**
 * Made-up values for columns, as text that PostgreSQL reads: each a function of the seed and a number, so that any of them
 * can be computed again without being kept.
 *
 * <p>What tables refer to, and what a server says about them, is not here but in {@code dev.squall.seed}.
 */
@NullMarked
package dev.squall.seed.value;

import org.jspecify.annotations.NullMarked;
