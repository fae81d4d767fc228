package dev.squall.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user probably meant. */
public final class Suggestions {

    private Suggestions() {}

    /** {@code Did you mean "x"?} for a near candidate, else the list of all candidates, else an empty text. */
    public static String didYouMean(String written, Collection<String> candidates) {
        Optional<String> near = nearest(written, candidates);
        if (near.isPresent()) {
            return "Did you mean \"" + near.get() + "\"?";
        }
        return candidates.isEmpty() ? "There is none." : "There are: " + String.join(", ", candidates) + ".";
    }

    /** The nearest candidate, if it is near enough that a typo explains the difference. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        int limit = Math.max(1, written.length() / 2);
        return candidates.stream()
                .filter(candidate -> distance(written, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance of the names without case and underscores, so that a column's name finds its component. */
    private static int distance(String written, String candidate) {
        String a = bare(written);
        String b = bare(candidate);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
