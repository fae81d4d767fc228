package dev.squall.sql.node;

import dev.squall.type.Bind;

/**
 * A value, sent apart from the text: {@code ?}.
 *
 * @param bind the value and its codec
 */
public record ParameterNode(Bind<?> bind) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.parameter(this);
    }
}
