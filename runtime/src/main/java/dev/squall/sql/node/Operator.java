package dev.squall.sql.node;

/** A binary operator: how it is written, how tightly it binds, and how it groups with itself. */
public enum Operator {
    /** Disjunction. */
    OR("or", Precedence.OR, Grouping.ANY),
    /** Conjunction. */
    AND("and", Precedence.AND, Grouping.ANY),
    /** Equal. */
    EQ("=", Precedence.COMPARISON, Grouping.NONE),
    /** Not equal. */
    NE("<>", Precedence.COMPARISON, Grouping.NONE),
    /** Less. */
    LT("<", Precedence.COMPARISON, Grouping.NONE),
    /** Less or equal. */
    LE("<=", Precedence.COMPARISON, Grouping.NONE),
    /** Greater. */
    GT(">", Precedence.COMPARISON, Grouping.NONE),
    /** Greater or equal. */
    GE(">=", Precedence.COMPARISON, Grouping.NONE),
    /** Different, where NULL is a value. */
    IS_DISTINCT_FROM("is distinct from", Precedence.IS, Grouping.NONE),
    /** Equal, where NULL is a value. */
    IS_NOT_DISTINCT_FROM("is not distinct from", Precedence.IS, Grouping.NONE),
    /** Element of a subquery. */
    IN("in", Precedence.RANGE, Grouping.NONE),
    /** Not an element of a subquery. */
    NOT_IN("not in", Precedence.RANGE, Grouping.NONE),
    /** Pattern match. */
    LIKE("like", Precedence.RANGE, Grouping.NONE),
    /** No pattern match. */
    NOT_LIKE("not like", Precedence.RANGE, Grouping.NONE),
    /** Pattern match without regard to case. */
    ILIKE("ilike", Precedence.RANGE, Grouping.NONE),
    /** No pattern match without regard to case. */
    NOT_ILIKE("not ilike", Precedence.RANGE, Grouping.NONE),
    /** Regular expression match. */
    MATCHES("~", Precedence.OTHER, Grouping.LEFT),
    /** Regular expression match without regard to case. */
    MATCHES_ANY_CASE("~*", Precedence.OTHER, Grouping.LEFT),
    /** No regular expression match. */
    NOT_MATCHES("!~", Precedence.OTHER, Grouping.LEFT),
    /** No regular expression match without regard to case. */
    NOT_MATCHES_ANY_CASE("!~*", Precedence.OTHER, Grouping.LEFT),
    /** Regular expression of the SQL standard. */
    SIMILAR_TO("similar to", Precedence.RANGE, Grouping.NONE),
    /** No regular expression of the SQL standard. */
    NOT_SIMILAR_TO("not similar to", Precedence.RANGE, Grouping.NONE),
    /** Concatenation. */
    CONCAT("||", Precedence.OTHER, Grouping.LEFT),
    /** Contains. */
    CONTAINS("@>", Precedence.OTHER, Grouping.LEFT),
    /** Is contained by. */
    CONTAINED_BY("<@", Precedence.OTHER, Grouping.LEFT),
    /** Have common elements. */
    OVERLAPS("&&", Precedence.OTHER, Grouping.LEFT),
    /** JSON at a key or an index. */
    JSON_GET("->", Precedence.OTHER, Grouping.LEFT),
    /** JSON text at a key or an index. */
    JSON_GET_TEXT("->>", Precedence.OTHER, Grouping.LEFT),
    /** JSON at a path. */
    JSON_AT("#>", Precedence.OTHER, Grouping.LEFT),
    /** JSON without what is at a path. */
    JSON_WITHOUT_PATH("#-", Precedence.OTHER, Grouping.LEFT),
    /** JSON text at a path. */
    JSON_TEXT_AT("#>>", Precedence.OTHER, Grouping.LEFT),
    /** JSON has a key; the driver turns the doubled question mark into one. */
    JSON_HAS_KEY("??", Precedence.OTHER, Grouping.LEFT),
    /** JSON has one of the keys; the doubled question mark is the driver's, as above. */
    JSON_HAS_ANY_KEY("??|", Precedence.OTHER, Grouping.LEFT),
    /** JSON has all of the keys. */
    JSON_HAS_ALL_KEYS("??&", Precedence.OTHER, Grouping.LEFT),
    /** A JSON path finds something. */
    JSON_PATH_FINDS("@??", Precedence.OTHER, Grouping.LEFT),
    /** A JSON path's predicate holds, or a text search matches. */
    SEARCH("@@", Precedence.OTHER, Grouping.LEFT),
    /** Range before range, or network inside of network. */
    LEFT_OF("<<", Precedence.OTHER, Grouping.LEFT),
    /** Network inside of network or the same. */
    LEFT_OF_OR_EQUAL("<<=", Precedence.OTHER, Grouping.LEFT),
    /** Range after range, or network around network. */
    RIGHT_OF(">>", Precedence.OTHER, Grouping.LEFT),
    /** Network around network or the same. */
    RIGHT_OF_OR_EQUAL(">>=", Precedence.OTHER, Grouping.LEFT),
    /** Range that does not end after another one. */
    NOT_RIGHT_OF("&<", Precedence.OTHER, Grouping.LEFT),
    /** Range that does not begin before another one. */
    NOT_LEFT_OF("&>", Precedence.OTHER, Grouping.LEFT),
    /** Range next to range. */
    ADJACENT("-|-", Precedence.OTHER, Grouping.LEFT),
    /** Bits of both. */
    BIT_AND("&", Precedence.OTHER, Grouping.LEFT),
    /** Bits of either. */
    BIT_OR("|", Precedence.OTHER, Grouping.LEFT),
    /** Bits of one. */
    BIT_XOR("#", Precedence.OTHER, Grouping.LEFT),
    /** Euclidean distance. */
    DISTANCE("<->", Precedence.OTHER, Grouping.LEFT),
    /** Cosine distance. */
    COSINE_DISTANCE("<=>", Precedence.OTHER, Grouping.LEFT),
    /** Negative inner product. */
    NEGATIVE_INNER_PRODUCT("<#>", Precedence.OTHER, Grouping.LEFT),
    /** Taxicab distance. */
    TAXICAB_DISTANCE("<+>", Precedence.OTHER, Grouping.LEFT),
    /** Sum. */
    PLUS("+", Precedence.SUM, Grouping.LEFT),
    /** Difference. */
    MINUS("-", Precedence.SUM, Grouping.LEFT),
    /** Product. */
    TIMES("*", Precedence.PRODUCT, Grouping.LEFT),
    /** Quotient. */
    DIVIDED_BY("/", Precedence.PRODUCT, Grouping.LEFT),
    /** Remainder. */
    MODULO("%", Precedence.PRODUCT, Grouping.LEFT),
    /** Power. */
    POWER("^", Precedence.POWER, Grouping.LEFT);

    /** How operators of one precedence group without parentheses. */
    private enum Grouping {
        /** The order does not matter for the result. */
        ANY,
        /** From left to right. */
        LEFT,
        /** Parentheses are needed. */
        NONE
    }

    private final String sql;
    private final int precedence;
    private final Grouping grouping;

    Operator(String sql, int precedence, Grouping grouping) {
        this.sql = " " + sql + " ";
        this.precedence = precedence;
        this.grouping = grouping;
    }

    /** The operator's text, with a space on either side. */
    public String sql() {
        return sql;
    }

    /** How tightly it binds. */
    public int precedence() {
        return precedence;
    }

    /** The lowest precedence that a left operand may have without parentheses. */
    public int leftPrecedence() {
        return grouping == Grouping.NONE ? precedence + 1 : precedence;
    }

    /** The lowest precedence that a right operand may have without parentheses. */
    public int rightPrecedence() {
        return grouping == Grouping.ANY ? precedence : precedence + 1;
    }
}
