package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted, and in which order.
 *
 * @param orderBy the sort keys
 * @param limit how many rows at most, or null
 * @param offset how many rows are skipped, or null
 * @param ties whether rows equal to the last one of the limit come too
 */
public record Slice(
        List<Node> orderBy, @Nullable Node limit, @Nullable Node offset, boolean ties) {

    /** Everything, in no order. */
    public static final Slice ALL = new Slice(List.of(), null, null, false);

    /** Whether it is everything, in no order. */
    public boolean isAll() {
        return orderBy.isEmpty() && limit == null && offset == null;
    }

    /** The same with more sort keys, after the present ones. */
    public Slice thenBy(List<Node> keys) {
        return new Slice(Lists.concat(orderBy, keys), limit, offset, ties);
    }

    /** The same with another limit. */
    public Slice withLimit(Node newLimit) {
        return new Slice(orderBy, newLimit, offset, ties);
    }

    /** The same with another offset. */
    public Slice withOffset(Node newOffset) {
        return new Slice(orderBy, limit, newOffset, ties);
    }

    /** The same, whose limit takes in rows equal to its last one. */
    public Slice withTies() {
        return new Slice(orderBy, limit, offset, true);
    }

    /** The same in no order. */
    public Slice unordered() {
        return new Slice(List.of(), limit, offset, ties);
    }
}
