package dev.squall.migrate.lint;

import java.util.Locale;

/**
 * Something about the migrations of a project that somebody should look at.
 *
 * @param severity how much it matters
 * @param rule the rule's id, for example {@code index-blocks-writes}
 * @param where the file and line, or the object
 * @param message what is wrong and what to do
 */
public record Finding(Severity severity, String rule, String where, String message) {

    /** How much a finding matters. */
    public enum Severity {
        /** A matter of taste. */
        NOTE,
        /** Dangerous for some databases. */
        WARNING,
        /** Wrong for every database, or a rule that must hold is broken. */
        ERROR
    }

    /** A finding that fails a build. */
    public static Finding error(String rule, String where, String message) {
        return new Finding(Severity.ERROR, rule, where, message);
    }

    /** Whether it fails a build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + " " + where + ": " + message + " [" + rule + "]";
    }
}
