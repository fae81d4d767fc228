package dev.squall.sql.node;

/** An operator with one operand, before or after it. */
public enum UnaryOperator {
    /** Negation of a condition. */
    NOT("not ", "", Precedence.NOT, Precedence.NOT),
    /** Negation of a number. A second minus would begin a comment, so its operand is never another one. */
    MINUS("-", "", Precedence.SIGN, Precedence.CAST),
    /** Is NULL. */
    IS_NULL("", " is null", Precedence.IS, Precedence.COMPARISON),
    /** Is not NULL. */
    IS_NOT_NULL("", " is not null", Precedence.IS, Precedence.COMPARISON),
    /** Is true, NULL counting as false. */
    IS_TRUE("", " is true", Precedence.IS, Precedence.COMPARISON),
    /** Is not true, NULL counting as false. */
    IS_NOT_TRUE("", " is not true", Precedence.IS, Precedence.COMPARISON),
    /** Is false, NULL counting as neither. */
    IS_FALSE("", " is false", Precedence.IS, Precedence.COMPARISON);

    private final String before;
    private final String after;
    private final int precedence;
    private final int operandPrecedence;

    UnaryOperator(String before, String after, int precedence, int operandPrecedence) {
        this.before = before;
        this.after = after;
        this.precedence = precedence;
        this.operandPrecedence = operandPrecedence;
    }

    /** What stands before the operand. */
    public String before() {
        return before;
    }

    /** What stands after the operand. */
    public String after() {
        return after;
    }

    /** How tightly it binds. */
    public int precedence() {
        return precedence;
    }

    /** The lowest precedence that the operand may have without parentheses. */
    public int operandPrecedence() {
        return operandPrecedence;
    }
}
