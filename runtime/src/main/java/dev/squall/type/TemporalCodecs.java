package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of dates and times. PostgreSQL keeps microseconds, so what is finer is cut off before it is sent, never
 * rounded by the server into the next second. Its infinities have no Java value and are refused when read.
 */
final class TemporalCodecs {

    private TemporalCodecs() {}

    static final class Date implements Codec<LocalDate> {

        @Override
        public String sqlType() {
            return "date";
        }

        @Override
        public String toText(LocalDate value) {
            return TemporalText.format(TemporalRange.date(value));
        }

        @Override
        public LocalDate fromText(String text) {
            return TemporalText.date(text);
        }

        @Override
        public @Nullable LocalDate readNullable(ResultSet row, int index) throws SQLException {
            return finite(
                    row, index, driver(row, index, LocalDate.class, TemporalText::date), LocalDate.MIN, LocalDate.MAX);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable LocalDate value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.DATE);
            } else {
                statement.setObject(index, TemporalRange.date(value));
            }
        }
    }

    static final class Time implements Codec<LocalTime> {

        @Override
        public String sqlType() {
            return "time";
        }

        @Override
        public String toText(LocalTime value) {
            return value.truncatedTo(ChronoUnit.MICROS).toString();
        }

        @Override
        public LocalTime fromText(String text) {
            return LocalTime.parse(text);
        }

        @Override
        public @Nullable LocalTime readNullable(ResultSet row, int index) throws SQLException {
            LocalTime value = row.getObject(index, LocalTime.class);
            if (LocalTime.MAX.equals(value)) {
                throw TemporalRange.unreadable(row, index, "24:00:00");
            }
            return value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable LocalTime value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.TIME);
            } else {
                statement.setObject(index, value.truncatedTo(ChronoUnit.MICROS));
            }
        }
    }

    static final class Timestamp implements Codec<LocalDateTime> {

        @Override
        public String sqlType() {
            return "timestamp";
        }

        @Override
        public String toText(LocalDateTime value) {
            return TemporalText.format(TemporalRange.timestamp(value));
        }

        @Override
        public LocalDateTime fromText(String text) {
            return TemporalText.timestamp(text);
        }

        @Override
        public @Nullable LocalDateTime readNullable(ResultSet row, int index) throws SQLException {
            return finite(
                    row,
                    index,
                    driver(row, index, LocalDateTime.class, TemporalText::timestamp),
                    LocalDateTime.MIN,
                    LocalDateTime.MAX);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable LocalDateTime value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.TIMESTAMP);
            } else {
                statement.setObject(index, TemporalRange.timestamp(value));
            }
        }
    }

    static final class TimestampTz implements Codec<OffsetDateTime> {

        @Override
        public String sqlType() {
            return "timestamptz";
        }

        @Override
        public String toText(OffsetDateTime value) {
            return text(value.toEpochSecond(), value.getNano());
        }

        @Override
        public OffsetDateTime fromText(String text) {
            return TemporalText.timestampTz(text);
        }

        @Override
        public @Nullable OffsetDateTime readNullable(ResultSet row, int index) throws SQLException {
            OffsetDateTime value = driver(row, index, OffsetDateTime.class, TemporalText::timestampTz);
            finite(row, index, value, OffsetDateTime.MIN, OffsetDateTime.MAX);
            return value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable OffsetDateTime value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                send(statement, index, value.toEpochSecond(), value.getNano());
            }
        }

        static String text(long epochSecond, int nano) {
            return TemporalText.format(TemporalRange.timestamp(epochSecond, nano)) + "+00";
        }

        static void send(PreparedStatement statement, int index, long epochSecond, int nano) throws SQLException {
            statement.setObject(
                    index, TemporalRange.timestamp(epochSecond, nano).atOffset(ZoneOffset.UTC));
        }
    }

    static final class OfInstant implements Codec<Instant> {

        private static final TimestampTz INNER = new TimestampTz();

        @Override
        public String sqlType() {
            return INNER.sqlType();
        }

        @Override
        public String toText(Instant value) {
            return TimestampTz.text(value.getEpochSecond(), value.getNano());
        }

        @Override
        public Instant fromText(String text) {
            return INNER.fromText(text).toInstant();
        }

        @Override
        public @Nullable Instant readNullable(ResultSet row, int index) throws SQLException {
            OffsetDateTime value = INNER.readNullable(row, index);
            return value == null ? null : value.toInstant();
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                TimestampTz.send(statement, index, value.getEpochSecond(), value.getNano());
            }
        }
    }

    /** The driver fails on a 29 February of years before 1 in text form; its text is right. */
    private static <T> @Nullable T driver(ResultSet row, int index, Class<T> javaType, Function<String, T> fromText)
            throws SQLException {
        try {
            return row.getObject(index, javaType);
        } catch (DateTimeException e) {
            String text = row.getString(index);
            return text == null ? null : fromText.apply(text);
        }
    }

    /** The driver gives the extremes of the Java type for PostgreSQL's infinities. */
    private static <T> @Nullable T finite(ResultSet row, int index, @Nullable T value, T min, T max)
            throws SQLException {
        if (max.equals(value) || min.equals(value)) {
            throw TemporalRange.unreadable(row, index, max.equals(value) ? "infinity" : "-infinity");
        }
        return value;
    }
}
