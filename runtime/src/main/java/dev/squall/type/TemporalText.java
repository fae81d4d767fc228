package dev.squall.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/** PostgreSQL's ISO text forms of dates and times: years have no sign, those before 1 end in {@code BC}. */
final class TemporalText {

    private static final String BEFORE_CHRIST = " BC";

    /** The end of every date: {@code -02-29}. */
    private static final int MONTH_AND_DAY = 6;

    private TemporalText() {}

    static String format(LocalDate value) {
        // year 0 is 1 BC; a formatter would need the date with another year, which may not have its leap day
        int year = value.getYear();
        String shown = Integer.toString(year > 0 ? year : 1 - year);
        String iso = value.toString();
        return "0".repeat(Math.max(0, 4 - shown.length()))
                + shown
                + iso.substring(iso.length() - MONTH_AND_DAY)
                + (year > 0 ? "" : BEFORE_CHRIST);
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
        return parse(text, "2024-02-29", TemporalText::finiteDate);
    }

    static LocalDateTime timestamp(String text) {
        refuseInfinity(text);
        return parse(text, "2024-02-29 04:05:06.7", TemporalText::finiteTimestamp);
    }

    static OffsetDateTime timestampTz(String text) {
        refuseInfinity(text);
        return parse(text, "2024-02-29 04:05:06.7+00", TemporalText::finiteTimestampTz);
    }

    private static LocalDate finiteDate(String text) {
        boolean before = text.endsWith(BEFORE_CHRIST);
        int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
        int yearEnd = end - MONTH_AND_DAY;
        int year = Integer.parseInt(text.substring(0, yearEnd));
        MonthDay day = MonthDay.parse("-" + text.substring(yearEnd, end));
        return LocalDate.of(before ? 1 - year : year, day.getMonth(), day.getDayOfMonth());
    }

    private static LocalDateTime finiteTimestamp(String text) {
        int space = text.indexOf(' ');
        boolean before = text.endsWith(BEFORE_CHRIST);
        int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
        LocalDate date = finiteDate(text.substring(0, space) + (before ? BEFORE_CHRIST : ""));
        return date.atTime(LocalTime.parse(text.substring(space + 1, end)));
    }

    private static OffsetDateTime finiteTimestampTz(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        boolean before = text.endsWith(BEFORE_CHRIST);
        int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
        ZoneOffset offset = ZoneOffset.of(text.substring(sign, end));
        LocalDateTime local = finiteTimestamp(text.substring(0, sign) + (before ? BEFORE_CHRIST : ""));
        return local.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static <T> T parse(String text, String example, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            // without the cause, whose message shows the value
            throw new IllegalArgumentException("Not a date or time as PostgreSQL writes it: the form is, for example, "
                    + example + ", with ' BC' after it for years before 1. Is the column of another type?");
        }
    }

    private static void refuseInfinity(String text) {
        if (text.endsWith("infinity")) {
            throw new IllegalArgumentException(
                    "The value is '" + text + "', which no java.time value can say. Store NULL"
                            + " or leave the range unbounded instead, or use the codecs of InfinityCodecs.");
        }
    }
}
