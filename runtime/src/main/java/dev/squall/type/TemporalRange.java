package dev.squall.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What PostgreSQL's date and time types hold; checked before anything is sent. */
final class TemporalRange {

    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(5874897, 12, 31);
    private static final LocalDate LAST_TIMESTAMP = LocalDate.of(294276, 12, 31);

    /** More than PostgreSQL's range and less than Java's, so that what is compared in detail can be converted. */
    private static final long FAR_SECONDS = 10_000_000_000_000L;

    /** SQLSTATE of {@code datetime_field_overflow}. */
    private static final String SQL_STATE = "22008";

    private TemporalRange() {}

    static LocalDate date(LocalDate value) {
        if (value.isBefore(FIRST) || value.isAfter(LAST_DATE)) {
            throw new IllegalArgumentException(
                    "The date is outside of PostgreSQL's range, which is 4713 BC to 5874897.");
        }
        return value;
    }

    /** Returns the value cut to microseconds. */
    static LocalDateTime timestamp(LocalDateTime value) {
        LocalDate date = value.toLocalDate();
        if (date.isBefore(FIRST) || date.isAfter(LAST_TIMESTAMP)) {
            throw outside();
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns the moment in UTC, cut to microseconds. */
    static LocalDateTime timestamp(long epochSecond, int nano) {
        if (Math.abs(epochSecond) > FAR_SECONDS) {
            throw outside();
        }
        return timestamp(LocalDateTime.ofEpochSecond(epochSecond, nano, ZoneOffset.UTC));
    }

    static SQLException unreadable(ResultSet row, int index, String value) throws SQLException {
        String column = row.getMetaData().getColumnLabel(index);
        return new SQLException(
                "Column \"" + column + "\" is '" + value + "', which no java.time value can say. Filter such rows out,"
                        + " replace the value in the query, or store NULL instead.",
                SQL_STATE);
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException(
                "The timestamp is outside of PostgreSQL's range, which is 4713 BC to 294276. For \"no limit\", use a"
                        + " nullable column.");
    }
}
