package dev.squall.seed.value;

import dev.squall.schema.DataType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates and times of the years 2024 and 2025, so that the same seed gives the same values on any day.
 *
 * <p>The columns of one row lie within days of each other, in the order of their ranks: what is updated was created before.
 */
final class TimeValues {
    private static final long DAY = 86_400;
    private static final long START = LocalDate.of(2024, 1, 1).toEpochDay();
    private static final long DAYS = 700;
    /** How far the columns of a row are apart. */
    private static final long WINDOW = 3;

    private static final long MANY = 1L << 31;

    private TimeValues() {}

    static boolean has(String type) {
        return type.equals("date") || type.startsWith("timestamp");
    }

    static Values of(Wish wish, DataType type) {
        boolean date = type.name().equals("date");
        boolean zone = type.name().equals("timestamp with time zone");
        long day = date ? 1 : DAY;
        Draw draw = wish.draw();
        Optional<Intervals> given = given(wish, date);
        if (given.isPresent()) {
            Intervals units = given.get().part(wish.hints().rank(), wish.hints().ranks());
            long size = units.size();
            if (wish.distinct()) {
                Shuffle order = Shuffle.of(draw, size);
                return Values.distinct(size, k -> text(units.at(order.at(k % size)), date, zone));
            }
            return Values.of(k -> text(units.at(draw.below(k, size)), date, zone));
        }
        if (wish.distinct()) {
            long first = START * day;
            return Values.distinct(date ? 1_000_000 : MANY, k -> text(first + k * (date ? 1 : 60), date, zone));
        }
        if (isBirth(wish.column())) {
            long born = LocalDate.of(1950, 1, 1).toEpochDay();
            return Values.of(k -> text((born + draw.below(k, 20_000)) * day, date, zone));
        }
        long rank = wish.hints().rank();
        Draw row = wish.row();
        return Values.of(k -> {
            long moment = START + row.below(k, DAYS) + rank * WINDOW;
            return text(moment * day + draw.below(k, (WINDOW - 1) * day), date, zone);
        });
    }

    private static boolean isBirth(String column) {
        List<String> words = Topic.words(column);
        return words.stream().anyMatch(Set.of("birth", "birthday", "birthdate", "born", "dob")::contains);
    }

    /** What checks and partitions say, in days or seconds. */
    private static Optional<Intervals> given(Wish wish, boolean date) {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        for (Hints.Bound bound : wish.hints().bounds()) {
            long value = units(bound.literal(), date).orElse(0L);
            switch (bound.operator()) {
                case ">=" -> low = Math.max(low, value);
                case ">" -> low = Math.max(low, value + 1);
                case "<=" -> high = Math.min(high, value);
                case "<" -> high = Math.min(high, value - 1);
                default -> {
                    low = value;
                    high = value;
                }
            }
        }
        List<Hints.Stretch> stretches = wish.hints().stretches();
        if (stretches.isEmpty()) {
            return low == Long.MIN_VALUE && high == Long.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(within(low, high, date));
        }
        var spans = new ArrayList<Intervals.Span>();
        for (Hints.Stretch stretch : stretches) {
            long from = Math.max(
                    low, stretch.from().flatMap(text -> units(text, date)).orElse(Long.MIN_VALUE));
            long to = Math.min(
                    high,
                    stretch.to()
                            .flatMap(text -> units(text, date))
                            .map(end -> end - 1)
                            .orElse(Long.MAX_VALUE));
            if (from <= to) {
                spans.addAll(within(from, to, date).spans());
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Intervals(spans));
    }

    /** The usual time where it is inside, else a year beside the limit. */
    private static Intervals within(long low, long high, boolean date) {
        long day = date ? 1 : DAY;
        long usual = START * day;
        long usualEnd = (START + DAYS) * day;
        if (low == Long.MIN_VALUE) {
            return Intervals.of(usual <= high ? usual : high - 365 * day, Math.min(high, usualEnd));
        }
        if (high == Long.MAX_VALUE) {
            return Intervals.of(Math.max(low, usual), low <= usualEnd ? usualEnd : low + 365 * day);
        }
        return Intervals.of(low, high);
    }

    static Optional<Long> units(String literal, boolean date) {
        String text = literal.strip();
        try {
            if (text.length() == 10) {
                long day = LocalDate.parse(text).toEpochDay();
                return Optional.of(date ? day : day * DAY);
            }
            String iso = text.replace(' ', 'T');
            boolean zoned = iso.matches(".*[+-]\\d\\d(:\\d\\d)?$");
            String full = iso.matches(".*[+-]\\d\\d$") ? iso + ":00" : iso;
            long second = zoned
                    ? OffsetDateTime.parse(full).toEpochSecond()
                    : LocalDateTime.parse(full).toEpochSecond(ZoneOffset.UTC);
            return Optional.of(date ? Math.floorDiv(second, DAY) : second);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String text(long units, boolean date, boolean zone) {
        if (date) {
            return LocalDate.ofEpochDay(units).toString();
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(units, 0, ZoneOffset.UTC);
        return zone ? time + "Z" : time.toString();
    }

    /** A time of day. */
    static Values timeOfDay(Wish wish, boolean zone) {
        Draw draw = wish.draw();
        String suffix = zone ? "+00" : "";
        return wish.distinct()
                ? Values.distinct(DAY, k -> LocalTime.ofSecondOfDay(k % DAY) + suffix)
                : Values.of(k -> LocalTime.ofSecondOfDay(draw.below(k, DAY / 300) * 300) + suffix);
    }
}
