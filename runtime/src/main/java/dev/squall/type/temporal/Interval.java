package dev.squall.type.temporal;

/**
 * PostgreSQL's {@code interval}: months, days and microseconds, which the server never turns into each other.
 *
 * <p>Equality is by the three parts: {@code 1 month} and {@code 30 days} differ here, while PostgreSQL's {@code =} takes
 * them for equal. Immutable and safe for use by several threads.
 *
 * @param months the months; a year is twelve
 * @param days the days
 * @param microseconds the rest
 */
public record Interval(int months, int days, long microseconds) {

    /** No time at all. */
    public static final Interval ZERO = new Interval(0, 0, 0);

    /** {@code infinity}, which PostgreSQL 17 and later have. */
    public static final Interval INFINITY = new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** {@code -infinity}, which PostgreSQL 17 and later have. */
    public static final Interval NEGATIVE_INFINITY = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    /**
     * Reads what the server writes, in any of its four settings of {@code IntervalStyle}.
     *
     * @throws IllegalArgumentException if the text is no interval, or too great for one
     */
    public static Interval parse(String text) {
        return new IntervalParser(text).parse();
    }

    /**
     * A form that PostgreSQL reads alike under every {@code IntervalStyle}: {@code +14 mons -3 days +4:05:06.000007}.
     */
    @Override
    public String toString() {
        if (equals(INFINITY)) {
            return "infinity";
        }
        if (equals(NEGATIVE_INFINITY)) {
            return "-infinity";
        }
        StringBuilder out = new StringBuilder();
        // under sql_standard, a minus before the first number would hold for the others, had they no sign
        out.append(months < 0 ? "" : "+").append(months).append(" mons ");
        out.append(days < 0 ? "" : "+").append(days).append(" days ");
        if (microseconds == Long.MIN_VALUE) {
            // the server reads a clock as a positive number first, which this one would not be
            return out.append("-2562047788 hours -54.775808 secs").toString();
        }
        long rest = Math.abs(microseconds);
        out.append(microseconds < 0 ? '-' : '+').append(rest / 3_600_000_000L);
        appendTwo(out.append(':'), rest / 60_000_000 % 60);
        appendTwo(out.append(':'), rest / 1_000_000 % 60);
        long fraction = rest % 1_000_000;
        if (fraction != 0) {
            out.append('.').append(Long.toString(1_000_000 + fraction), 1, 7);
        }
        return out.toString();
    }

    private static void appendTwo(StringBuilder out, long number) {
        out.append(number < 10 ? "0" : "").append(number);
    }
}
