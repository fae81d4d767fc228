package dev.squall.schema;

import java.util.OptionalLong;

/**
 * The options of a sequence; empty where PostgreSQL's default for the sequence's type and direction holds.
 *
 * @param start first value
 * @param increment step, not zero
 * @param minValue smallest value
 * @param maxValue largest value
 * @param cache number of values that a session takes ahead
 * @param cycle whether it starts again after its last value
 */
public record SequenceOptions(
        OptionalLong start,
        OptionalLong increment,
        OptionalLong minValue,
        OptionalLong maxValue,
        OptionalLong cache,
        boolean cycle) {

    /** PostgreSQL's defaults. */
    public static final SequenceOptions DEFAULTS = new SequenceOptions(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            false);
}
