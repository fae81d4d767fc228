/**
 * Types that Java holds as text, or as a map of texts: {@code char(n)}, {@code citext}, {@code ltree}, {@code xml},
 * {@code json}, {@code tsvector}, {@code tsquery}, {@code hstore}.
 *
 * <p>Plain {@code text} is {@code Codecs.TEXT}. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.text;

import org.jspecify.annotations.NullMarked;
