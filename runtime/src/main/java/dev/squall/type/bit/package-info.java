/**
 * Strings of bits: {@code bit(n)} and {@code bit varying}, also as pgvector uses them.
 *
 * <p>This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.bit;

import org.jspecify.annotations.NullMarked;
