package dev.squall.sql.node;

import java.util.List;

/**
 * A function call: {@code name(arguments)}.
 *
 * @param name the function
 * @param arguments what it is called with
 */
public record FunctionNode(String name, List<Node> arguments) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.function(this);
    }
}
