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

    /**
     * The options of a sequence as the catalog has them, empty where they are the defaults of its type and direction.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     */
    public static SequenceOptions of(
            DataType type, long increment, long minValue, long maxValue, long start, long cache, boolean cycle) {
        boolean up = increment > 0;
        return new SequenceOptions(
                unless(start, up ? minValue : maxValue),
                unless(increment, 1),
                unless(minValue, up ? 1 : lowest(type)),
                unless(maxValue, up ? highest(type) : -1),
                unless(cache, 1),
                cycle);
    }

    /** The first value, whether it is given or PostgreSQL's default. */
    public long firstValue() {
        boolean up = increment.orElse(1) > 0;
        return start.orElse(up ? minValue.orElse(1) : maxValue.orElse(-1));
    }

    /** The smallest value of a sequence of the given type, whether it is given or PostgreSQL's default. */
    public long least(DataType type) {
        return minValue.orElse(increment.orElse(1) > 0 ? 1 : lowest(type));
    }

    /** The greatest value of a sequence of the given type, whether it is given or PostgreSQL's default. */
    public long greatest(DataType type) {
        return maxValue.orElse(increment.orElse(1) > 0 ? highest(type) : -1);
    }

    /** Whether a counter within the other limits may be outside of these. */
    public boolean narrows(DataType type, SequenceOptions other, DataType otherType) {
        return least(type) > other.least(otherType) || greatest(type) < other.greatest(otherType);
    }

    private static OptionalLong unless(long value, long byDefault) {
        return value == byDefault ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static long lowest(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long highest(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
