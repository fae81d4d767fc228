package dev.squall.sql.node;

import java.util.List;

/**
 * A construct with words of its own: parts of fixed text with an expression between each two, such as
 * {@code extract(year from x)} or {@code x at time zone y}.
 *
 * <p>The parts are never a user's; see {@link RawNode} for those.
 *
 * @param parts text, one more than there are arguments
 * @param arguments what stands between the parts
 * @param precedence how tightly the whole binds
 * @param operandPrecedence the lowest precedence that an argument may have without parentheses
 */
public record SyntaxNode(List<String> parts, List<Node> arguments, int precedence, int operandPrecedence)
        implements Node {

    /** A construct whose words enclose each argument, so that none needs parentheses. */
    public static SyntaxNode enclosing(List<String> parts, Node... arguments) {
        return new SyntaxNode(parts, List.of(arguments), Precedence.PRIMARY, 0);
    }

    /** A construct that reads like an operator. */
    public static SyntaxNode operator(int precedence, List<String> parts, Node... arguments) {
        return new SyntaxNode(parts, List.of(arguments), precedence, precedence + 1);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.syntax(this);
    }
}
