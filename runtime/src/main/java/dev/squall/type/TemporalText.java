package dev.squall.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/** PostgreSQL's ISO text forms of dates and times: years have no sign, those before 1 end in {@code BC}. */
final class TemporalText {

    private static final String BEFORE_CHRIST = " BC";

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NORMAL)
            .appendPattern("-MM-dd")
            .toFormatter();

    private TemporalText() {}

    static String format(LocalDate value) {
        return value.getYear() > 0
                ? DATE.format(value)
                : DATE.format(value.withYear(1 - value.getYear())) + BEFORE_CHRIST;
    }

    static String format(LocalDateTime value) {
        String time = value.toLocalTime().toString();
        String date = format(value.toLocalDate());
        return date.endsWith(BEFORE_CHRIST)
                ? date.substring(0, date.length() - BEFORE_CHRIST.length()) + ' ' + time + BEFORE_CHRIST
                : date + ' ' + time;
    }

    static LocalDate date(String text) {
        refuseInfinity(text);
        if (text.endsWith(BEFORE_CHRIST)) {
            LocalDate date = LocalDate.parse(text.substring(0, text.length() - BEFORE_CHRIST.length()), DATE);
            return date.withYear(1 - date.getYear());
        }
        return LocalDate.parse(text, DATE);
    }

    static LocalDateTime timestamp(String text) {
        refuseInfinity(text);
        int space = text.indexOf(' ');
        boolean before = text.endsWith(BEFORE_CHRIST);
        int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
        LocalDate date = date(text.substring(0, space) + (before ? BEFORE_CHRIST : ""));
        return date.atTime(LocalTime.parse(text.substring(space + 1, end)));
    }

    static OffsetDateTime timestampTz(String text) {
        refuseInfinity(text);
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        boolean before = text.endsWith(BEFORE_CHRIST);
        int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
        ZoneOffset offset = ZoneOffset.of(text.substring(sign, end));
        LocalDateTime local = timestamp(text.substring(0, sign) + (before ? BEFORE_CHRIST : ""));
        return local.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static void refuseInfinity(String text) {
        if (text.endsWith("infinity")) {
            throw new IllegalArgumentException("The value '" + text + "' has no java.time counterpart.");
        }
    }
}
