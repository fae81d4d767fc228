package dev.squall.sql.node;

/**
 * A function over the rows around each row: {@code function over (window)}.
 *
 * @param function a window function or an aggregate
 * @param window which rows, and in which order
 */
public record WindowNode(Node function, WindowSpec window) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.window(this);
    }
}
