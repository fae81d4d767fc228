package dev.squall.sql.node;

/** PostgreSQL's operator precedence, from loose to tight. */
public final class Precedence {

    /** {@code or}. */
    public static final int OR = 1;

    /** {@code and}. */
    public static final int AND = 2;

    /** {@code not}. */
    public static final int NOT = 3;

    /** {@code is null}, {@code is distinct from}. */
    public static final int IS = 4;

    /** {@code = < >}. */
    public static final int COMPARISON = 5;

    /** {@code between in like ilike}. */
    public static final int RANGE = 6;

    /** All other operators. */
    public static final int OTHER = 7;

    /** {@code + -}. */
    public static final int SUM = 8;

    /** {@code * / %}. */
    public static final int PRODUCT = 9;

    /** {@code ^}. */
    public static final int POWER = 10;

    /** {@code at time zone}. */
    public static final int AT = 11;

    /** {@code collate}. */
    public static final int COLLATE = 12;

    /** Unary minus. */
    public static final int SIGN = 13;

    /** {@code ::type}. */
    public static final int CAST = 14;

    /** Columns, parameters, function calls and what stands in parentheses. */
    public static final int PRIMARY = 15;

    private Precedence() {}
}
