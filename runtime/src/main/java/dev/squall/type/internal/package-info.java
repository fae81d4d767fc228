/**
 * PostgreSQL's quoting rules for texts inside of texts, and a scanner for them: what arrays, ranges, composite values
 * and {@code hstore} share.
 *
 * <p>No types and no codecs are here. For the packages below {@code dev.squall.type} only; not API.
 */
@NullMarked
package dev.squall.type.internal;

import org.jspecify.annotations.NullMarked;
