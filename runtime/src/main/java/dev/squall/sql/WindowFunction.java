package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.WindowNode;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A function that means something over a window only; {@code over} makes an expression of it. Immutable.
 *
 * @param <W> the expression's class
 */
public final class WindowFunction<W> {

    private final Node node;
    private final Function<Node, W> result;

    WindowFunction(Node node, Function<Node, W> result) {
        this.node = node;
        this.result = result;
    }

    /** {@code f() over (...)}. */
    public W over(Window window) {
        return result.apply(new WindowNode(node, window.spec()));
    }

    /** {@code f() over (...)}: {@code rowNumber().over(w -> w.orderBy(x.asc()))}. */
    public W over(UnaryOperator<Window> window) {
        return over(window.apply(Window.ALL));
    }
}
