/**
 * Types that a schema declares: domains and composite types. Enums are {@code Codecs.enumType}, range types
 * {@code RangeCodecs.range}.
 *
 * <p>This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.declared;

import org.jspecify.annotations.NullMarked;
