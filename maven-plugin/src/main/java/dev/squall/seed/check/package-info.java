/**
 * What check constraints say about values: their expressions are read as far as they are simple, and turned into facts.
 *
 * <p>What is not simple is left to the server, which is asked about rows. Uses {@code dev.squall.seed.value}; knows no
 * tables.
 */
@NullMarked
package dev.squall.seed.check;

import org.jspecify.annotations.NullMarked;
