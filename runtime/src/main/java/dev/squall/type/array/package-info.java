/**
 * Arrays of several dimensions, as lists of lists.
 *
 * <p>Arrays of one dimension are {@code Codecs.list}. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.array;

import org.jspecify.annotations.NullMarked;
