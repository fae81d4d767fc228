package dev.squall.seed.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Texts that match a simple regular expression: characters, sets of them, groups, alternatives and repetitions.
 *
 * <p>A number is read as the digits of a number whose places are the choices in the expression, so that other numbers
 * give other texts (unless the expression reads one text in two ways).
 */
final class Matching {
    private static final int MORE = 6;
    private static final long MANY = 1L << 50;
    private static final long SHUFFLED = 1L << 30;
    private static final String PRINTABLE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final String pattern;
    private int at;

    private Matching(String pattern) {
        this.pattern = pattern;
    }

    static Optional<Values> of(String pattern, Wish wish, int longest) {
        Part part;
        try {
            var reader = new Matching(pattern);
            part = reader.alternatives();
            if (reader.at < pattern.length()) {
                return Optional.empty();
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
        long size = part.count();
        Part whole = part;
        if (wish.distinct()) {
            Shuffle order = Shuffle.of(wish.draw(), Math.min(size, SHUFFLED));
            return Optional.of(Values.distinct(size, k -> text(whole, k < order.size() ? order.at(k) : k)));
        }
        return Optional.of(Values.of(k -> text(whole, wish.draw().below(k, size))));
    }

    private static String text(Part part, long number) {
        var out = new StringBuilder();
        part.write(out, number);
        return out.toString();
    }

    /** A part of an expression. */
    private interface Part {
        /** How many texts it stands for, at most {@link #MANY}. */
        long count();

        /** Writes one of them, by its number. */
        void write(StringBuilder out, long number);
    }

    private record Characters(String set) implements Part {
        @Override
        public long count() {
            return set.length();
        }

        @Override
        public void write(StringBuilder out, long number) {
            out.append(set.charAt((int) number));
        }
    }

    private record Sequence(List<Part> parts, long count) implements Part {
        static Sequence of(List<Part> parts) {
            return new Sequence(
                    parts, parts.stream().mapToLong(Part::count).reduce(1, (a, b) -> a >= MANY / b ? MANY : a * b));
        }

        @Override
        public void write(StringBuilder out, long number) {
            long left = number;
            for (Part part : parts) {
                part.write(out, left % part.count());
                left /= part.count();
            }
        }
    }

    private record Alternatives(List<Part> parts) implements Part {
        @Override
        public long count() {
            return Math.min(MANY, parts.stream().mapToLong(Part::count).sum());
        }

        @Override
        public void write(StringBuilder out, long number) {
            long left = number;
            for (Part part : parts) {
                if (left < part.count()) {
                    part.write(out, left);
                    return;
                }
                left -= part.count();
            }
        }
    }

    private Part alternatives() {
        var all = new ArrayList<Part>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new Alternatives(all);
    }

    private Part sequence() {
        var parts = new ArrayList<Part>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '^' || c == '$') {
                at++;
            } else {
                parts.add(repeated(one()));
            }
        }
        return Sequence.of(parts);
    }

    private Part one() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Characters(set());
            case '.' -> new Characters("abcdefghijklmnopqrstuvwxyz");
            case '\\' -> new Characters(escaped(pattern.charAt(at++)));
            case '*', '+', '?', '{' -> throw new IllegalArgumentException("nothing to repeat");
            default -> new Characters(String.valueOf(c));
        };
    }

    private Part group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.charAt(at) == '?') {
            throw new IllegalArgumentException("looks around");
        }
        Part inner = alternatives();
        if (pattern.charAt(at++) != ')') {
            throw new IllegalArgumentException("no end of the group");
        }
        return inner;
    }

    private Part repeated(Part part) {
        if (at >= pattern.length()) {
            return part;
        }
        int low;
        int high;
        switch (pattern.charAt(at)) {
            case '*' -> {
                low = 0;
                high = MORE;
            }
            case '+' -> {
                low = 1;
                high = MORE;
            }
            case '?' -> {
                low = 0;
                high = 1;
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String[] numbers = pattern.substring(at + 1, end).split(",", -1);
                low = Integer.parseInt(numbers[0]);
                high = numbers.length == 1 ? low : numbers[1].isEmpty() ? low + MORE : Integer.parseInt(numbers[1]);
                at = end;
            }
            default -> {
                return part;
            }
        }
        at++;
        return times(part, low, Math.min(high, low + MORE));
    }

    private static Part times(Part part, int low, int high) {
        var lengths = new ArrayList<Part>();
        for (int length = high; length >= low; length--) {
            lengths.add(Sequence.of(Collections.nCopies(length, part)));
        }
        return lengths.size() == 1 ? lengths.get(0) : new Alternatives(lengths);
    }

    private String set() {
        boolean not = pattern.charAt(at) == '^';
        if (not) {
            at++;
        }
        var set = new StringBuilder();
        boolean first = true;
        while (first || pattern.charAt(at) != ']') {
            first = false;
            char c = pattern.charAt(at++);
            if (c == '\\') {
                set.append(escaped(pattern.charAt(at++)));
            } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                char end = pattern.charAt(at + 1);
                at += 2;
                for (char each = c; each <= end; each++) {
                    set.append(each);
                }
            } else {
                set.append(c);
            }
        }
        at++;
        String characters = not ? without(set.toString()) : set.toString();
        if (characters.isEmpty()) {
            throw new IllegalArgumentException("an empty set");
        }
        return characters;
    }

    private static String without(String set) {
        var left = new StringBuilder();
        PRINTABLE.chars().filter(c -> set.indexOf(c) < 0).forEach(c -> left.append((char) c));
        return left.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> "0123456789";
            case 'w' -> "abcdefghijklmnopqrstuvwxyz0123456789_";
            case 's' -> " ";
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new IllegalArgumentException("unknown escape");
                }
                yield String.valueOf(c);
            }
        };
    }
}
