package dev.squall.shape;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import org.jspecify.annotations.Nullable;

/**
 * A number of rows in {@code limit} or {@code offset}.
 *
 * @param node the number
 * @param known what it is, null if that is known when the query runs
 */
record RowLimit(Node node, @Nullable Long known) {

    /** The number as a parameter. */
    static RowLimit of(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(
                    clause + "(" + rows + ") is negative. Leave it out for all rows, or give" + " 0 or more.");
        }
        return new RowLimit(new ParameterNode(new Bind<>(Codecs.BIGINT, rows)), rows);
    }

    /** The number, if there is a limit and it is known. */
    static @Nullable Long numberOf(@Nullable RowLimit limit) {
        return limit == null ? null : limit.known;
    }
}
