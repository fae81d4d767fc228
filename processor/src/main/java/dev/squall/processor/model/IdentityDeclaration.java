package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;

/**
 * {@code @Identity}.
 *
 * @param byDefault whether an explicit value may be given
 * @param start first value; 0 for the default
 * @param increment step; 0 for the default
 * @param minValue smallest value; Long.MIN_VALUE for the default
 * @param maxValue greatest value; Long.MAX_VALUE for the default
 * @param cycle whether it starts again
 * @param cache values taken ahead; 0 for the default
 * @param origin the annotation
 */
public record IdentityDeclaration(
        boolean byDefault,
        Located<Long> start,
        Located<Long> increment,
        Located<Long> minValue,
        Located<Long> maxValue,
        boolean cycle,
        Located<Long> cache,
        Origin origin) {}
