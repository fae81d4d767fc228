package dev.squall.seed.value;

import dev.squall.schema.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Texts about what the column's name says, as long as they may be. */
final class TextValues {
    private static final int SAMPLES = 150;
    private static final long FAR = 900_000_000L;
    private static final int SMALL = 12;
    private static final int CODE = 8;

    private final Wish wish;
    private final Vocabulary vocabulary;
    private final int least;
    private final int most;
    private final List<Pattern> patterns;

    private TextValues(Wish wish, Vocabulary vocabulary, int declared) {
        this.wish = wish;
        this.vocabulary = vocabulary;
        least = wish.hints().minLength();
        most = Math.min(declared, wish.hints().maxLength());
        patterns = wish.hints().patterns().stream().map(TextValues::compile).toList();
    }

    static Values of(Wish wish, Vocabulary vocabulary, DataType type) {
        return new TextValues(wish, vocabulary, declared(type)).choose();
    }

    private static int declared(DataType type) {
        if (!type.modifiers().isEmpty()) {
            return Integer.parseInt(type.modifiers().get(0));
        }
        return switch (type.name()) {
            case "character", "\"char\"", "char" -> 1;
            case "name" -> 63;
            default -> Integer.MAX_VALUE;
        };
    }

    /** The syntax of PostgreSQL as that of Java, as far as the two differ in simple patterns. */
    static Pattern compile(String pattern) {
        String java = pattern;
        for (String[] pair : new String[][] {
            {"[:space:]", "\\s"},
            {"[:digit:]", "\\d"},
            {"[:alpha:]", "a-zA-Z"},
            {"[:alnum:]", "a-zA-Z0-9"},
            {"[:upper:]", "A-Z"},
            {"[:lower:]", "a-z"},
            {"[:xdigit:]", "0-9a-fA-F"},
            {"[:punct:]", "\\p{Punct}"}
        }) {
            java = java.replace(pair[0], pair[1]);
        }
        return Pattern.compile(java);
    }

    /** Whether Java can check the pattern. */
    static boolean isReadable(String pattern) {
        try {
            compile(pattern);
            return !pattern.startsWith("***") && !pattern.startsWith("(?");
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private Values choose() {
        Topic topic = Topic.of(wish.table(), wish.column());
        boolean few = topic.variety(vocabulary) < SMALL;
        if (topic != Topic.CODE && (most >= SMALL || few)) {
            Values about = about(topic);
            if (suits(about)) {
                return about;
            }
        }
        if ((topic == Topic.COUNTRY_CODE || topic == Topic.HASH) && suits(about(topic))) {
            return about(topic);
        }
        Values codes = Codes.of(wish, Math.min(most, Math.max(least, CODE)));
        if (suits(codes)) {
            return codes;
        }
        for (Pattern pattern : patterns) {
            Optional<Values> matching =
                    Matching.of(pattern.pattern(), wish, most).filter(this::suits);
            if (matching.isPresent()) {
                return matching.get();
            }
        }
        return codes;
    }

    private boolean suits(Values values) {
        for (int i = 0; i < SAMPLES; i++) {
            if (!suits(values.at(i))) {
                return false;
            }
        }
        long last = wish.distinct() ? Math.min(FAR, Math.max(0, values.distinct() - 1)) : FAR;
        return suits(values.at(last));
    }

    private boolean suits(String text) {
        return text.length() >= least
                && text.length() <= most
                && patterns.stream().allMatch(pattern -> pattern.matcher(text).find());
    }

    private Values about(Topic topic) {
        Draw draw = wish.draw();
        long variety = topic.variety(vocabulary);
        if (!wish.distinct()) {
            return Values.of(k -> shape(topic.at(vocabulary, draw, draw.below(k, FAR)), k));
        }
        if (variety == Long.MAX_VALUE) {
            return Values.distinct(FAR, k -> shape(topic.at(vocabulary, draw, k), k));
        }
        Shuffle order = Shuffle.of(draw, variety);
        return Values.distinct(FAR, k -> {
            String value = topic.at(vocabulary, draw, order.at(k % variety));
            String cut = most < Integer.MAX_VALUE && value.length() > most - SMALL ? null : value;
            if (cut != null && k < variety) {
                return letters(value);
            }
            // what is cut can be the same as another one, so that its whole number makes the difference
            String start =
                    cut == null ? value.substring(0, Math.min(value.length(), Math.max(0, most - SMALL))) : value;
            return letters(topic.numbered(start, cut == null ? k + 1 : k / variety + 1));
        });
    }

    private String shape(String text, long position) {
        String shaped = letters(text);
        for (long more = 1; shaped.length() < least; more++) {
            shaped += " "
                    + letters(
                            Topic.PHRASE.at(vocabulary, wish.draw(), wish.draw().below(position + more, FAR)));
        }
        return shaped.length() <= most ? shaped : shaped.substring(0, most).strip();
    }

    private String letters(String text) {
        return switch (wish.hints().letters()) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case ANY -> text;
        };
    }
}
