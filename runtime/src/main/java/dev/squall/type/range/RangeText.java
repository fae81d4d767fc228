package dev.squall.type.range;

import dev.squall.type.internal.Quoting;
import dev.squall.type.internal.TextScanner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's text form of ranges: {@code [1,5)}, {@code ("a b",]}, {@code empty}. */
final class RangeText {

    private static final String EMPTY = "empty";

    private RangeText() {}

    static <T> void append(StringBuilder out, Range<T> range, Function<T, String> print) {
        if (range.isEmpty()) {
            out.append(EMPTY);
            return;
        }
        out.append(range.lowerInclusive() ? '[' : '(');
        range.lower().ifPresent(bound -> Quoting.appendDoubled(out, print.apply(bound)));
        out.append(',');
        range.upper().ifPresent(bound -> Quoting.appendDoubled(out, print.apply(bound)));
        out.append(range.upperInclusive() ? ']' : ')');
    }

    static <T> Range<T> read(TextScanner in, Function<String, T> parse) {
        if (in.accept(EMPTY)) {
            return Range.empty();
        }
        boolean lowerInclusive = in.accept('[');
        if (!lowerInclusive) {
            in.expect('(');
        }
        T lower = bound(Quoting.doubled(in, ","), parse);
        in.expect(',');
        T upper = bound(Quoting.doubled(in, ")]"), parse);
        boolean upperInclusive = in.next() == ']';
        return Range.of(lower, lowerInclusive, upper, upperInclusive);
    }

    private static <T> @Nullable T bound(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }
}
