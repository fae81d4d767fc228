package dev.squall.seed.value;

import dev.squall.schema.DataType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers of a size that fits the column's name. */
final class NumberValues {
    private static final int DIGITS = 17;
    private static final Set<String> DEGREES = Set.of("latitude", "lat", "longitude", "lng", "lon", "long");

    private NumberValues() {}

    static boolean has(String type) {
        return Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money", "oid")
                .contains(type);
    }

    static Values of(Wish wish, DataType type) {
        int scale = scale(wish, type);
        Intervals numbers = intervals(wish, type, scale);
        long size = numbers.size();
        Draw draw = wish.draw();
        if (wish.distinct()) {
            long step = Math.max(1, Math.abs(wish.hints().step()));
            boolean down = wish.hints().step() < 0;
            return Values.distinct(size / step, k -> {
                long index = k * step % size;
                return text(numbers.at(down ? size - 1 - index : index), scale);
            });
        }
        return Values.of(k -> text(numbers.at(draw.below(k, size)), scale));
    }

    private static String text(long unscaled, int scale) {
        return scale == 0
                ? Long.toString(unscaled)
                : BigDecimal.valueOf(unscaled, scale).toPlainString();
    }

    private static int scale(Wish wish, DataType type) {
        return switch (type.name()) {
            case "numeric" ->
                type.modifiers().isEmpty()
                        ? 2
                        : type.modifiers().size() == 1
                                ? 0
                                : Math.max(0, Integer.parseInt(type.modifiers().get(1)));
            case "money" -> 2;
            case "real", "double precision" -> DEGREES.contains(last(wish.column())) ? 5 : 2;
            default -> 0;
        };
    }

    private static Intervals intervals(Wish wish, DataType type, int scale) {
        long least = least(type);
        long most = most(type);
        Limits limits = new Limits(least, most);
        for (Hints.Bound bound : wish.hints().bounds()) {
            limits.add(bound.operator(), new BigDecimal(bound.literal()).movePointRight(scale));
        }
        if (!wish.hints().stretches().isEmpty()) {
            return stretches(wish, limits, scale);
        }
        long[] usual = wish.distinct() ? new long[] {wish.hints().start(), most} : usual(wish, scale);
        if (wish.distinct() && wish.hints().step() < 0) {
            usual = new long[] {least, wish.hints().start()};
        }
        long width = usual[1] - usual[0];
        long low = Math.max(usual[0], limits.low);
        if (usual[0] > limits.high) {
            low = Math.max(limits.low, limits.high - width);
        }
        long high = Math.max(low, usual[1]);
        if (high - low < width / 2) {
            high = low > most - width ? most : low + width;
        }
        return Intervals.of(low, Math.min(high, limits.high))
                .part(wish.hints().rank(), wish.hints().ranks());
    }

    private static Intervals stretches(Wish wish, Limits limits, int scale) {
        List<Intervals.Span> spans = new ArrayList<>();
        for (Hints.Stretch stretch : wish.hints().stretches()) {
            long from = stretch.from().map(text -> unscaled(text, scale)).orElse(Long.MIN_VALUE);
            long to = stretch.to().map(text -> unscaled(text, scale) - 1).orElse(Long.MAX_VALUE);
            long low = Math.max(limits.low, from == Long.MIN_VALUE ? to - 1000 : from);
            long high = Math.min(limits.high, to == Long.MAX_VALUE ? low + 1000 : to);
            if (low <= high) {
                spans.add(new Intervals.Span(low, high));
            }
        }
        return spans.isEmpty() ? Intervals.of(limits.low, limits.low) : new Intervals(spans);
    }

    private static long unscaled(String literal, int scale) {
        return new BigDecimal(literal).movePointRight(scale).longValue();
    }

    /** The limits of a number, in its smallest unit. */
    private static final class Limits {
        private long low;
        private long high;

        Limits(long low, long high) {
            this.low = low;
            this.high = high;
        }

        void add(String operator, BigDecimal value) {
            switch (operator) {
                case ">=" -> low = Math.max(low, clamp(value.setScale(0, RoundingMode.CEILING)));
                case ">" ->
                    low = Math.max(
                            low, clamp(value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)));
                case "<=" -> high = Math.min(high, clamp(value.setScale(0, RoundingMode.FLOOR)));
                case "<" ->
                    high = Math.min(
                            high, clamp(value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)));
                default -> {
                    low = clamp(value);
                    high = low;
                }
            }
        }

        private static long clamp(BigDecimal value) {
            return value.max(BigDecimal.valueOf(Long.MIN_VALUE / 2))
                    .min(BigDecimal.valueOf(Long.MAX_VALUE / 2))
                    .longValue();
        }
    }

    private static long least(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            case "oid" -> 1;
            case "numeric" -> -digits(type);
            // what these hold exactly
            case "real" -> -1_000_000;
            default -> Long.MIN_VALUE / 4;
        };
    }

    private static long most(DataType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer", "oid" -> Integer.MAX_VALUE;
            case "numeric" -> digits(type);
            case "real" -> 1_000_000;
            case "double precision" -> 1L << 50;
            default -> Long.MAX_VALUE / 4;
        };
    }

    private static long digits(DataType type) {
        int digits = type.modifiers().isEmpty()
                ? DIGITS
                : Integer.parseInt(type.modifiers().get(0));
        return BigDecimal.ONE.movePointRight(Math.min(digits, DIGITS)).longValue() - 1;
    }

    /** The least and the greatest value that one expects, in the smallest unit. */
    private static long[] usual(Wish wish, int scale) {
        long unit = BigDecimal.ONE.movePointRight(scale).longValue();
        long[] range = switch (last(wish.column())) {
            case "latitude", "lat" -> new long[] {-60, 70};
            case "longitude", "lng", "lon", "long" -> new long[] {-180, 180};
            case "price", "amount", "cost", "total", "net", "gross", "fee", "salary", "budget", "freight" ->
                new long[] {1, 500};
            case "cents" -> new long[] {100, 50_000};
            case "percent", "percentage" -> new long[] {0, 100};
            case "discount", "ratio", "share", "probability", "weight" -> new long[] {0, 1};
            case "rate", "rating", "stars" -> new long[] {1, 5};
            case "age" -> new long[] {18, 90};
            case "year" -> new long[] {1990, 2025};
            case "month" -> new long[] {1, 12};
            case "day" -> new long[] {1, 28};
            case "weekday" -> new long[] {1, 7};
            case "hour" -> new long[] {0, 23};
            case "minute", "second" -> new long[] {0, 59};
            case "quantity", "qty", "days", "nights", "seats", "position", "line", "version", "level", "priority" ->
                new long[] {1, 20};
            default -> new long[] {0, 1000};
        };
        return new long[] {range[0] * unit, range[1] * unit};
    }

    private static String last(String column) {
        List<String> words = Topic.words(column);
        return words.get(words.size() - 1);
    }
}
