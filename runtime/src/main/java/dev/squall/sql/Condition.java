package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code where}, {@code on} and {@code having} take. Immutable; conditions can be kept, shared and combined.
 *
 * <p>A condition may be <em>absent</em> (see {@link #onlyIf}): it disappears from whatever it is part of.
 */
public final class Condition extends NullableBoolean {

    private static final Condition ABSENT = new Condition(KeywordNode.ABSENT);
    private static final Condition TRUE = new Condition(KeywordNode.TRUE);
    private static final Condition FALSE = new Condition(KeywordNode.FALSE);

    Condition(Node node) {
        super(node, Codecs.BOOLEAN);
    }

    /** The condition that is left out wherever it stands: the neutral start for conditions built in a loop. */
    public static Condition absent() {
        return ABSENT;
    }

    /** {@code true}. */
    public static Condition alwaysTrue() {
        return TRUE;
    }

    /** {@code false}. */
    public static Condition alwaysFalse() {
        return FALSE;
    }

    /** This condition if the flag is set, else an absent one. */
    public Condition onlyIf(boolean flag) {
        return flag ? this : ABSENT;
    }

    static Condition logical(Operator operator, Node left, Node right) {
        if (left == KeywordNode.ABSENT) {
            return right == KeywordNode.ABSENT ? ABSENT : new Condition(right);
        }
        return new Condition(right == KeywordNode.ABSENT ? left : new BinaryNode(operator, left, right));
    }

    /** Combines by halves, so that thousands of conditions are a shallow tree. */
    static Condition combine(Operator operator, List<? extends BooleanExpression> conditions) {
        int size = conditions.size();
        if (size < 2) {
            return size == 0 ? ABSENT : logical(operator, conditions.get(0).node(), KeywordNode.ABSENT);
        }
        Condition left = combine(operator, conditions.subList(0, size / 2));
        Condition right = combine(operator, conditions.subList(size / 2, size));
        return logical(operator, left.node(), right.node());
    }

    static Condition negation(Node operand) {
        if (operand == KeywordNode.ABSENT) {
            return ABSENT;
        }
        return unary(UnaryOperator.NOT, operand);
    }

    static Condition unary(UnaryOperator operator, Node operand) {
        return new Condition(new UnaryNode(operator, operand));
    }

    static Condition binary(Operator operator, Expression<?> left, Node right) {
        return new Condition(new BinaryNode(operator, left.node(), right));
    }

    static <T> Condition comparison(Operator operator, String method, Expression<T> left, @Nullable T value) {
        return new Condition(new BinaryNode(operator, left.node(), parameter(method, left, value)));
    }

    static <T> ParameterNode parameter(String method, Expression<T> left, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("null was passed to " + method + "() of " + describe(left.node())
                    + ", but in SQL NULL equals nothing. Use isNull(), or isNotDistinctFrom(value) if the value may be"
                    + " null, or leave the condition out with onlyIf(value != null).");
        }
        return new ParameterNode(new Bind<>(left.codec(), value));
    }

    static ParameterNode integer(int value) {
        return new ParameterNode(new Bind<>(Codecs.INTEGER, value));
    }

    static Condition integers(Operator operator, String word, Expression<?> left, List<Integer> values) {
        Node array = new ParameterNode(new Bind<>(Codecs.list(Codecs.INTEGER), values));
        return binary(operator, left, new FunctionNode(word, List.of(array)));
    }

    static <T> Condition anyOf(Expression<T> left, Collection<? extends T> values) {
        return values.isEmpty() ? FALSE : binary(Operator.EQ, left, new FunctionNode("any", array("in", left, values)));
    }

    static <T> Condition noneOf(Expression<T> left, Collection<? extends T> values) {
        return values.isEmpty()
                ? TRUE
                : binary(Operator.NE, left, new FunctionNode("all", array("notIn", left, values)));
    }

    private static <T> List<Node> array(String method, Expression<T> left, Collection<? extends T> values) {
        List<T> copy = new ArrayList<>(values);
        for (T value : copy) {
            if (value == null) {
                throw new IllegalArgumentException("The values passed to " + method + "() of " + describe(left.node())
                        + " hold a null, but in SQL NULL equals nothing. Remove it, and use isNull() for it.");
            }
        }
        return List.of(new ParameterNode(new Bind<>(Codecs.list(left.codec()), copy)));
    }

    static <T> Node coalesce(Expression<T> expression, T otherwise) {
        return new FunctionNode("coalesce", List.of(expression.node(), parameter("coalesce", expression, otherwise)));
    }

    static <T> Node coalesce(Expression<T> expression, Expression<T> otherwise) {
        return new FunctionNode("coalesce", List.of(expression.node(), otherwise.node()));
    }

    @SafeVarargs
    static <T> List<T> values(T first, T... more) {
        List<T> values = new ArrayList<>(more.length + 1);
        values.add(first);
        for (T value : more) {
            values.add(value);
        }
        return values;
    }

    static String describe(Node node) {
        return node instanceof ColumnNode column
                ? "column " + column.relation().exposedName() + "." + column.name()
                : "an expression";
    }
}
