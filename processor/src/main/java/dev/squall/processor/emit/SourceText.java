package dev.squall.processor.emit;

/**
 * A source as JavaPoet writes it, which gives every comment three lines and every empty body two, and parts a type from its
 * annotation. Read once, character by character: a schema of a thousand tables has ten million of them.
 */
final class SourceText {

    private static final int LONGEST_COMMENT = 105;

    private final String source;
    private final StringBuilder out;
    private int at;

    SourceText(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /** The source with short comments and empty bodies on one line, in ASCII. */
    String compact() {
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean done = switch (c) {
                case '/' -> comment();
                case '{' -> body();
                case '.' -> annotated();
                default -> false;
            };
            if (!done) {
                append(c);
                at++;
            }
        }
        return out.toString();
    }

    private boolean comment() {
        if (!source.startsWith("/**\n", at)) {
            return false;
        }
        int text = afterSpaces(at + 4);
        if (!source.startsWith("* ", text)) {
            return false;
        }
        int line = source.indexOf('\n', text);
        int end = line < 0 ? -1 : afterSpaces(line + 1);
        int length = line - text - 2;
        if (length < 1 || length > LONGEST_COMMENT || !source.startsWith("*/", end)) {
            return false;
        }
        out.append("/** ");
        for (int i = text + 2; i < line; i++) {
            append(source.charAt(i));
        }
        out.append(" */");
        at = end + 2;
        return true;
    }

    private boolean body() {
        if (!source.startsWith("{\n", at)) {
            return false;
        }
        int end = afterSpaces(at + 2);
        if (!source.startsWith("}", end)) {
            return false;
        }
        out.append("{}");
        at = end + 1;
        return true;
    }

    private boolean annotated() {
        if (!source.startsWith(". @Nullable", at)) {
            return false;
        }
        out.append('.');
        at += 2;
        return true;
    }

    private int afterSpaces(int start) {
        int i = start;
        while (i < source.length() && source.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private void append(char c) {
        if (c < 128) {
            out.append(c);
        } else {
            out.append(String.format("\\u%04x", (int) c));
        }
    }
}
