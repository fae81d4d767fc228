/**
 * Ranges and multiranges: the values and their codecs.
 *
 * <p>Operators on them belong to the query side. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.range;

import org.jspecify.annotations.NullMarked;
