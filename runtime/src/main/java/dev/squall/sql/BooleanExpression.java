package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.sql.node.UnaryOperator;
import java.util.Optional;

/** A boolean expression, NULL or not. In a {@code where}, NULL counts as false. */
public sealed interface BooleanExpression extends Family<Boolean, BooleanValue, NullableBoolean>
        permits BooleanValue, NullableBoolean {

    /** {@code x and y}. */
    default Condition and(BooleanExpression other) {
        return Condition.logical(Operator.AND, node(), other.node());
    }

    /** {@code x and y}, or {@code x} if there is no other condition. */
    default Condition and(Optional<? extends BooleanExpression> other) {
        return and(other.isPresent() ? other.get() : Condition.absent());
    }

    /** {@code x or y}. */
    default Condition or(BooleanExpression other) {
        return Condition.logical(Operator.OR, node(), other.node());
    }

    /** {@code x or y}, or {@code x} if there is no other condition. */
    default Condition or(Optional<? extends BooleanExpression> other) {
        return or(other.isPresent() ? other.get() : Condition.absent());
    }

    /** {@code not x}; of NULL it is NULL. */
    default Condition not() {
        return Condition.negation(node());
    }

    /** {@code x is true}: false, not NULL, for NULL. */
    default Condition isTrue() {
        return Condition.unary(UnaryOperator.IS_TRUE, node());
    }

    /** {@code x is not true}: true for NULL. */
    default Condition isNotTrue() {
        return Condition.unary(UnaryOperator.IS_NOT_TRUE, node());
    }

    /** {@code x is false}: false, not NULL, for NULL. */
    default Condition isFalse() {
        return Condition.unary(UnaryOperator.IS_FALSE, node());
    }
}
