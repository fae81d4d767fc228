package dev.squall.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A sort key: {@code node desc nulls last}.
 *
 * @param node what is sorted by
 * @param descending from high to low
 * @param nullsFirst where NULL goes, null for the server default
 */
public record OrderNode(
        Node node, boolean descending, @Nullable Boolean nullsFirst) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.order(this);
    }
}
