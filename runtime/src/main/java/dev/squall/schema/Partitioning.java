package dev.squall.schema;

/**
 * How a table is divided into partitions.
 *
 * @param strategy how rows find their partition
 * @param key the key as SQL between the parentheses, for example {@code paid_at} or {@code lower(name), id}
 */
public record Partitioning(Strategy strategy, String key) {

    /** How rows find their partition. */
    public enum Strategy {
        RANGE,
        LIST,
        HASH
    }
}
