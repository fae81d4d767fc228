package dev.squall.type.temporal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the four styles in which PostgreSQL writes intervals. One instance reads one text. */
final class IntervalParser {

    /** {@code 3 days}: styles {@code postgres} and {@code postgres_verbose}. */
    private static final Pattern UNIT = Pattern.compile("([+-]?[0-9.]+) (year|mon|day|hour|min|sec)s?");
    /** {@code -04:05:06.7}: styles {@code postgres} and {@code sql_standard}. */
    private static final Pattern CLOCK = Pattern.compile("([+-]?)([0-9]+):([0-9]{1,2})(?::([0-9.]+))?");
    /** {@code +1-2}: style {@code sql_standard}. */
    private static final Pattern YEAR_MONTH = Pattern.compile("([+-]?)([0-9]+)-([0-9]+)");
    /** A number alone is the days of style {@code sql_standard}. */
    private static final Pattern DAYS = Pattern.compile("[+-]?[0-9]+");
    /** {@code 3D} and {@code T4H}: style {@code iso_8601}. */
    private static final Pattern ISO = Pattern.compile("(T?)(-?[0-9.]+)([YMWDHS])");

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private final String text;
    private BigDecimal months = BigDecimal.ZERO;
    private BigDecimal days = BigDecimal.ZERO;
    private BigDecimal microseconds = BigDecimal.ZERO;

    IntervalParser(String text) {
        this.text = text;
    }

    Interval parse() {
        String body = text.strip();
        if (body.equals("infinity")) {
            return Interval.INFINITY;
        }
        if (body.equals("-infinity")) {
            return Interval.NEGATIVE_INFINITY;
        }
        boolean ago = body.endsWith(" ago");
        body = ago ? body.substring(0, body.length() - " ago".length()) : body;
        if (body.startsWith("P")) {
            iso(body.substring(1));
        } else {
            words(body.startsWith("@") ? body.substring(1).strip() : body);
        }
        return ago ? interval(BigDecimal.ONE.negate()) : interval(BigDecimal.ONE);
    }

    private void iso(String body) {
        Matcher part = ISO.matcher(body);
        boolean time = false;
        int at = 0;
        while (part.find() && part.start() == at) {
            at = part.end();
            time |= !part.group(1).isEmpty();
            String unit = part.group(3);
            add(part.group(2), time && unit.equals("M") ? "min" : unit);
        }
        if (at == 0 || at != body.length()) {
            throw malformed();
        }
    }

    private void words(String body) {
        boolean found = false;
        String rest = body;
        while (!rest.isEmpty()) {
            Matcher unit = UNIT.matcher(rest);
            Matcher word = Pattern.compile("\\S+").matcher(rest);
            if (unit.lookingAt()) {
                add(unit.group(1), unit.group(2));
                rest = rest.substring(unit.end()).strip();
            } else if (word.lookingAt() && word(word.group(), body.equals("0"))) {
                rest = rest.substring(word.end()).strip();
            } else {
                throw malformed();
            }
            found = true;
        }
        if (!found) {
            throw malformed();
        }
    }

    private boolean word(String word, boolean zero) {
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches()) {
            String sign = clock.group(1);
            add(sign + clock.group(2), "hour");
            add(sign + clock.group(3), "min");
            add(clock.group(4) == null ? "0" : sign + clock.group(4), "sec");
            return true;
        }
        Matcher yearMonth = YEAR_MONTH.matcher(word);
        if (yearMonth.matches()) {
            add(yearMonth.group(1) + yearMonth.group(2), "year");
            add(yearMonth.group(1) + yearMonth.group(3), "mon");
            return true;
        }
        if (DAYS.matcher(word).matches()) {
            add(word, zero ? "sec" : "day");
            return true;
        }
        return false;
    }

    private void add(String number, String unit) {
        BigDecimal n;
        try {
            n = new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw malformed();
        }
        switch (unit) {
            case "year", "Y" -> months = months.add(n.multiply(BigDecimal.valueOf(12)));
            case "mon", "M" -> months = months.add(n);
            case "W" -> days = days.add(n.multiply(BigDecimal.valueOf(7)));
            case "day", "D" -> days = days.add(n);
            case "hour", "H" -> microseconds = microseconds.add(n.multiply(BigDecimal.valueOf(HOUR)));
            case "min" -> microseconds = microseconds.add(n.multiply(BigDecimal.valueOf(MINUTE)));
            default -> microseconds = microseconds.add(n.multiply(BigDecimal.valueOf(SECOND)));
        }
    }

    private Interval interval(BigDecimal sign) {
        try {
            return new Interval(
                    months.multiply(sign).intValueExact(),
                    days.multiply(sign).intValueExact(),
                    microseconds.multiply(sign).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The interval is too great or too fine: months and days are whole numbers of 32 bits,"
                            + " microseconds of 64.",
                    e);
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Not an interval. The form is, for example, '1 year 2 mons -3 days"
                + " 04:05:06.7' or P1Y2M-3DT4H5M6.7S.");
    }
}
