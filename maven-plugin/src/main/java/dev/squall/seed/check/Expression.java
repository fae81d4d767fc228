package dev.squall.seed.check;

import java.util.List;

/** A condition as PostgreSQL prints it, without casts. */
sealed interface Expression {

    /** A column, or the value of a domain. */
    record Name(String name) implements Expression {}

    /** A literal, with its text. */
    record Literal(String text) implements Expression {}

    /** A call of a function. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** An operator between two operands; also AND and OR. */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    /** {@code = ANY (ARRAY[...])}. */
    record Any(Expression left, List<Expression> elements) implements Expression {
        public Any {
            elements = List.copyOf(elements);
        }
    }

    /** {@code IS NULL}, or {@code IS NOT NULL}. */
    record NullTest(Expression operand, boolean isNull) implements Expression {}
}
