package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted, and in which order.
 *
 * @param orderBy the sort keys
 * @param limit how many rows at most, or null
 * @param offset how many rows are skipped, or null
 */
public record Slice(
        List<Node> orderBy, @Nullable Node limit, @Nullable Node offset) {

    /** Everything, in no order. */
    public static final Slice ALL = new Slice(List.of(), null, null);

    /** The same with more sort keys, after the present ones. */
    public Slice thenBy(List<Node> keys) {
        return new Slice(Lists.concat(orderBy, keys), limit, offset);
    }

    /** The same with another limit. */
    public Slice withLimit(Node newLimit) {
        return new Slice(orderBy, newLimit, offset);
    }

    /** The same with another offset. */
    public Slice withOffset(Node newOffset) {
        return new Slice(orderBy, limit, newOffset);
    }
}
