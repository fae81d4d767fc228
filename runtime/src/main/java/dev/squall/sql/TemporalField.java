package dev.squall.sql;

/** A part of a date, a time or an interval. */
public enum TemporalField {
    /** A thousand years, the first from 1 to 1000. */
    MILLENNIUM,
    /** A hundred years, the first from 1 to 100. */
    CENTURY,
    /** Ten years. */
    DECADE,
    /** The year. */
    YEAR,
    /** The year of the ISO week. */
    ISOYEAR,
    /** The quarter, 1 to 4. */
    QUARTER,
    /** The month, 1 to 12. */
    MONTH,
    /** The ISO week. */
    WEEK,
    /** The day of the month; of an interval, its days. */
    DAY,
    /** The day of the year, from 1. */
    DOY,
    /** The day of the week, from Sunday, which is 0. */
    DOW,
    /** The day of the week, from Monday, which is 1. */
    ISODOW,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, with its fraction. */
    SECOND,
    /** The seconds in thousandths. */
    MILLISECONDS,
    /** The seconds in millionths. */
    MICROSECONDS,
    /** Seconds since 1970; of an interval, its length. */
    EPOCH;

    String sql() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
