package dev.squall.seed.value;

import java.math.BigDecimal;

/** Which literals values can be made after. */
public final class Literals {
    private Literals() {}

    /** Whether it is a number. */
    public static boolean isNumber(String literal) {
        try {
            return new BigDecimal(literal.strip()).precision() < 40;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether it is a date or a time on a date. */
    public static boolean isTime(String literal) {
        return TimeValues.units(literal, false).isPresent();
    }

    /** Whether it is a regular expression that means the same in Java. */
    public static boolean isPattern(String literal) {
        return TextValues.isReadable(literal);
    }
}
