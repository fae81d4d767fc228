package dev.squall.sql;

import dev.squall.sql.render.Rendered;

/** One row was asked for, and there was none or more than one. */
public final class UnexpectedRowCount extends RuntimeException {

    private UnexpectedRowCount(String message) {
        super(message);
    }

    /** There was none. */
    public static UnexpectedRowCount none(Rendered statement) {
        return new UnexpectedRowCount(
                "One row was asked for, but there is none; if that may be, use optional(). Statement: " + statement);
    }

    /** There were more. */
    public static UnexpectedRowCount several(Rendered statement) {
        return new UnexpectedRowCount("One row was asked for, but there are more; use list(), or first() with an"
                + " orderBy, or narrow the condition. Statement: " + statement);
    }
}
