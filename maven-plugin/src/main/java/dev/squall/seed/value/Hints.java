package dev.squall.seed.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of the values that a column takes. Not safe for use by several threads. */
public final class Hints {
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<String> patterns = new ArrayList<>();
    private Optional<List<String>> allowed = Optional.empty();
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;
    private int minElements;
    private int maxElements = Integer.MAX_VALUE;
    private Letters letters = Letters.ANY;
    private boolean required;
    private int rank;
    private int ranks = 1;
    private long start = 1;
    private long step = 1;

    /** Which letters a text has. */
    public enum Letters {
        ANY,
        UPPER,
        LOWER
    }

    /**
     * A comparison with a literal.
     *
     * @param operator one of {@code < <= = >= >}
     * @param literal the text of the literal
     */
    public record Bound(String operator, String literal) {}

    /**
     * The values of one partition.
     *
     * @param from the first value, or empty
     * @param to the first value that is too large, or empty
     */
    public record Stretch(Optional<String> from, Optional<String> to) {}

    /** These hints again, to be changed on their own. */
    public Hints copy() {
        var copy = new Hints();
        copy.bounds.addAll(bounds);
        copy.stretches.addAll(stretches);
        copy.patterns.addAll(patterns);
        copy.allowed = allowed;
        copy.minLength = minLength;
        copy.maxLength = maxLength;
        copy.minElements = minElements;
        copy.maxElements = maxElements;
        copy.letters = letters;
        copy.required = required;
        copy.rank = rank;
        copy.ranks = ranks;
        copy.start = start;
        copy.step = step;
        return copy;
    }

    /** Compares with a literal. */
    public void bound(String operator, String literal) {
        bounds.add(new Bound(operator, literal));
    }

    /** Has a partition for these values. */
    public void stretch(Stretch stretch) {
        stretches.add(stretch);
    }

    /** Matches a regular expression. */
    public void pattern(String pattern) {
        patterns.add(pattern);
    }

    /** Is one of these. */
    public void oneOf(List<String> values) {
        allowed = Optional.of(
                allowed.map(before -> before.stream().filter(values::contains).toList())
                        .orElse(List.copyOf(values)));
    }

    /** Has a length in characters, or a number of elements. */
    public void length(int least, int most) {
        minLength = Math.max(minLength, least);
        maxLength = Math.min(maxLength, most);
    }

    /** Has a number of elements. */
    public void elements(int least, int most) {
        minElements = Math.max(minElements, least);
        maxElements = Math.min(maxElements, most);
    }

    /** Has only such letters. */
    public void letters(Letters which) {
        letters = which;
    }

    /** Is not null. */
    public void require() {
        required = true;
    }

    /** Comes at this place where the values of several columns of a row are in order. */
    public void rank(int place, int of) {
        rank = place;
        ranks = of;
    }

    /** Counts from here in such steps. */
    public void counts(long from, long by) {
        start = from;
        step = by;
    }

    /** Whether it counts from larger to smaller numbers. */
    public boolean countsDown() {
        return step < 0;
    }

    /** Whether null is excluded. */
    public boolean required() {
        return required;
    }

    /** The place in the order of several columns. */
    public int rank() {
        return rank;
    }

    List<Bound> bounds() {
        return bounds;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<String> patterns() {
        return patterns;
    }

    Optional<List<String>> allowed() {
        return allowed;
    }

    int minLength() {
        return minLength;
    }

    int maxLength() {
        return maxLength;
    }

    int minElements() {
        return minElements;
    }

    int maxElements() {
        return maxElements;
    }

    Letters letters() {
        return letters;
    }

    int ranks() {
        return ranks;
    }

    long start() {
        return start;
    }

    long step() {
        return step;
    }
}
