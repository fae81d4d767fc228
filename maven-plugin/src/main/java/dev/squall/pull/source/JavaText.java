package dev.squall.pull.source;

import java.util.ArrayList;
import java.util.List;

/** How texts of the database are spelled in Java source, in ASCII, so that the compiler gives back exactly the same. */
final class JavaText {

    private static final int WIDTH = 120;
    private static final int BLOCK_WIDTH = 100;
    /** What javac can keep of one constant, in bytes of its class file. */
    static final int MAX_CONSTANT = 65_535;

    private JavaText() {}

    /** A string literal on one line. */
    static String literal(String text) {
        return '"' + escaped(text).replace("\n", "\\n") + '"';
    }

    /** The lines of a text block that stand between its quotes, without indentation. */
    static List<String> block(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String content = escaped(line);
            // of the quotes in a row, each third one; the compiler would end the block there
            content = content.replace("\\\"", "\"").replace("\"\"\"", "\"\"\\\"");
            String whole = content.endsWith(" ") ? content.substring(0, content.length() - 1) + "\\s" : content;
            addWrapped(whole, lines);
        }
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\\");
        }
        return lines;
    }

    /** A backslash at the end of a line of a text block takes the line end away. */
    private static void addWrapped(String content, List<String> lines) {
        String rest = content;
        while (rest.length() > BLOCK_WIDTH) {
            int space = rest.lastIndexOf(' ', BLOCK_WIDTH);
            int first = 0;
            while (first < rest.length() && rest.charAt(first) == ' ') {
                first++;
            }
            if (space <= first) {
                break;
            }
            lines.add(rest.substring(0, space + 1) + "\\");
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
    }

    /** Whether a text is too long for a constant of a class file. */
    static boolean isTooLong(String text) {
        return text.chars().map(JavaText::bytes).sum() > MAX_CONSTANT;
    }

    private static int bytes(int c) {
        return c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append('\n');
                default -> out.append(isPrintable(c) ? String.valueOf(c) : unicode(c));
            }
        }
        return out.toString();
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String unicode(char c) {
        // a control character as such would be one for the compiler too
        return c < ' ' || c == 0x7F ? String.format("\\%03o", (int) c) : String.format("\\u%04x", (int) c);
    }

    /**
     * The comment of a type: its text, and tags for the texts of its parts.
     *
     * @param text the first paragraph; empty for none
     * @param tags each with its at sign, encoded
     */
    static String javadoc(String text, List<String> tags) {
        String one = "/** " + text + " */";
        if (tags.isEmpty()) {
            return text.isEmpty() ? "" : one.length() <= WIDTH ? one + "\n" : "/**\n" + wrapped(text, " * ") + " */\n";
        }
        StringBuilder out = new StringBuilder("/**\n");
        if (!text.isEmpty()) {
            out.append(wrapped(text, " * ")).append(" *\n");
        }
        tags.forEach(tag -> out.append(wrapped(tag, " * ", " *     ")));
        return out.append(" */\n").toString();
    }

    /** The text as Javadoc, which the processor turns back into exactly the same. */
    static String documented(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean edge = i == 0 || i == text.length() - 1;
            boolean odd = c < ' '
                    || c >= 0x7F
                    || c == '\\'
                    || (c == ' ' && (edge || before == ' '))
                    || (c == '@' && before == ' ')
                    || (c == '{' && after == '@')
                    || (c == '*' && after == '/');
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(odd ? "&#" + c + ";" : Character.toString(c));
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String wrapped(String text, String prefix) {
        return wrapped(text, prefix, prefix);
    }

    private static String wrapped(String text, String first, String next) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(next).append(word);
            } else {
                line.append(empty ? "" : " ").append(word);
            }
            empty = false;
        }
        return out.append(line).append('\n').toString();
    }
}
