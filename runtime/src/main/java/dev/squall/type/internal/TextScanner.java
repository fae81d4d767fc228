package dev.squall.type.internal;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the text form of a value. PostgreSQL's texts never have U+0000, so that it can stand for the end.
 *
 * <p>Errors name the place and the form that was expected, never the text: it may be a secret. For one thread.
 */
public final class TextScanner {

    /** What {@link #peek} gives at the end. */
    public static final char END = 0;

    private final String text;
    private final String type;
    private final String example;
    private int at;

    /**
     * Starts at the first character.
     *
     * @param text what to read
     * @param type the name of the type, for messages
     * @param example a well-formed text, for messages
     */
    public TextScanner(String text, String type, String example) {
        this.text = text;
        this.type = type;
        this.example = example;
    }

    /** The present character, or {@link #END}. */
    public char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Takes the present character. */
    public char next() {
        if (at == text.length()) {
            throw error("the text ends too early");
        }
        return text.charAt(at++);
    }

    /** Takes the character if it comes next. */
    public boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes the text if it comes next. */
    public boolean accept(String s) {
        if (text.startsWith(s, at)) {
            at += s.length();
            return true;
        }
        return false;
    }

    /** Takes the character, which must come next. */
    public void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "' is expected");
        }
    }

    /** Fails unless everything was read. */
    public void expectEnd() {
        if (at != text.length()) {
            throw error("nothing more is expected");
        }
    }

    /** Skips spaces. */
    public void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** Takes everything before the first of the given characters, or before the end. */
    public String until(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes a {@code double} that ends at one of the given characters or at the end. */
    public double number(String ends) {
        int start = at;
        String number = until(ends).strip();
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            at = start;
            throw error("a number is expected");
        }
    }

    /** The error for the present place. */
    public IllegalArgumentException error(String problem) {
        return error(problem, null);
    }

    /** The error for the present place, with its cause. */
    public IllegalArgumentException error(String problem, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Not a value of type " + type + ": at character " + (at + 1) + ", " + problem
                        + ". The form is, for example, " + example + ".",
                cause);
    }
}
