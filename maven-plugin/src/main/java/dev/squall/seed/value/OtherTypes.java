package dev.squall.seed.value;

import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;

/** Values of the built-in types that are neither numbers, dates nor texts. */
final class OtherTypes {
    private static final long MANY = 1L << 30;
    private static final List<String> BOOLEANS = List.of("true", "false");

    private OtherTypes() {}

    static Optional<Values> of(Wish wish, DataType type, Vocabulary vocabulary) {
        Draw draw = wish.draw();
        return switch (type.name()) {
            case "boolean" -> Optional.of(wish.list(BOOLEANS));
            case "uuid" -> Optional.of(Values.distinct(MANY, k -> uuid(draw, k)));
            case "json", "jsonb" -> Optional.of(json(wish, vocabulary));
            case "bytea" -> Optional.of(Values.distinct(MANY, k -> "\\x" + hex(k) + hex(draw.bits(k))));
            case "time without time zone" -> Optional.of(TimeValues.timeOfDay(wish, false));
            case "time with time zone" -> Optional.of(TimeValues.timeOfDay(wish, true));
            case "interval" -> Optional.of(any(wish, k -> (k + 1) + " minutes"));
            case "bit" -> Optional.of(bits(wish, length(type, 1), length(type, 1)));
            case "bit varying" -> Optional.of(bits(wish, 1, length(type, 40)));
            case "tsvector" -> Optional.of(any(wish, k -> words(vocabulary, k)));
            case "tsquery" -> Optional.of(any(wish, k -> words(vocabulary, k).replace(" ", " & ")));
            case "xml" -> Optional.of(any(wish, k -> "<value>" + k + "</value>"));
            case "jsonpath" -> Optional.of(any(wish, k -> "$.value" + k));
            case "pg_lsn" -> Optional.of(any(wish, k -> "0/" + Long.toHexString(k + 1)));
            default -> network(wish, type.name()).or(() -> geometric(wish, type.name()));
        };
    }

    private static Optional<Values> network(Wish wish, String type) {
        return switch (type) {
            // the networks that are kept for private use
            case "inet" -> Optional.of(any(wish, OtherTypes::address));
            case "cidr" -> Optional.of(any(wish, k -> address(k) + "/32"));
            case "macaddr" -> Optional.of(any(wish, k -> "02" + mac(k)));
            case "macaddr8" -> Optional.of(any(wish, k -> "02:00:00" + mac(k)));
            default -> Optional.empty();
        };
    }

    private static Optional<Values> geometric(Wish wish, String type) {
        return switch (type) {
            case "point" -> Optional.of(any(wish, k -> "(" + x(k) + "," + y(k) + ")"));
            case "line" -> Optional.of(any(wish, k -> "{1," + (k + 1) + ",0}"));
            case "lseg" ->
                Optional.of(any(wish, k -> "[(" + x(k) + "," + y(k) + "),(" + (x(k) + 1) + "," + y(k) + ")]"));
            case "box" ->
                Optional.of(any(wish, k -> "(" + x(k) + "," + y(k) + "),(" + (x(k) + 1) + "," + (y(k) + 1) + ")"));
            case "path" -> Optional.of(any(wish, k -> "[(" + x(k) + "," + y(k) + "),(" + (x(k) + 1) + ",0)]"));
            case "polygon" ->
                Optional.of(any(
                        wish,
                        k -> "((" + x(k) + "," + y(k) + "),(" + (x(k) + 1) + "," + y(k) + "),(" + x(k) + ","
                                + (y(k) + 1) + "))"));
            case "circle" -> Optional.of(any(wish, k -> "<(" + x(k) + "," + y(k) + "),1>"));
            default -> Optional.empty();
        };
    }

    /** A function that gives another value for each number. */
    static Values any(Wish wish, LongFunction<String> function) {
        Draw draw = wish.draw();
        return wish.distinct()
                ? Values.distinct(MANY, function)
                : Values.of(k -> function.apply(draw.below(k, 10_000)));
    }

    private static String uuid(Draw draw, long k) {
        long high = (draw.bits(k) & ~0xF000L) | 0x4000L;
        long low = draw.bits(~k) >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    private static Values json(Wish wish, Vocabulary vocabulary) {
        Draw draw = wish.draw();
        return Values.distinct(
                MANY,
                k -> "{\"number\": " + k + ", \"name\": \"" + Topic.PHRASE.at(vocabulary, draw, draw.below(k, MANY))
                        + "\", \"active\": " + draw.chance(k, 50) + "}");
    }

    private static Values bits(Wish wish, int least, int most) {
        Draw draw = wish.draw();
        int width = Math.min(most, 60);
        if (wish.distinct()) {
            return Values.distinct(1L << Math.min(width, 60), k -> binary(k, most == least ? most : width));
        }
        return Values.of(k -> binary(draw.bits(k), least + (int) draw.below(k, most - least + 1L)));
    }

    private static String binary(long number, int width) {
        var text = new StringBuilder();
        for (int i = width - 1; i >= 0; i--) {
            text.append(i < 64 && (number >>> i & 1) == 1 ? '1' : '0');
        }
        return text.toString();
    }

    private static int length(DataType type, int otherwise) {
        return type.modifiers().isEmpty()
                ? otherwise
                : Integer.parseInt(type.modifiers().get(0));
    }

    private static String words(Vocabulary vocabulary, long k) {
        List<String> words = vocabulary.of(Vocabulary.Kind.WORD);
        return words.get((int) (k % words.size())) + " number" + k;
    }

    private static String address(long k) {
        return "10." + (k >> 16 & 255) + "." + (k >> 8 & 255) + "." + (k & 255);
    }

    private static String mac(long k) {
        var text = new StringBuilder();
        for (int shift = 32; shift >= 0; shift -= 8) {
            long octet = k >> shift & 255;
            text.append(octet < 16 ? ":0" : ":").append(Long.toHexString(octet));
        }
        return text.toString();
    }

    private static String hex(long number) {
        return String.format("%016x", number);
    }

    // figures on a grid, three apart, so that none touches another one
    private static long x(long k) {
        return k % 1000 * 3;
    }

    private static long y(long k) {
        return k / 1000 * 3;
    }
}
