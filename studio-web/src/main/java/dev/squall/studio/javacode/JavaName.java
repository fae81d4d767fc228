package dev.squall.studio.javacode;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Java names for names of the database, which may have anything in them, and Java literals for values. */
final class JavaName {
    private static final int LAST_ASCII = 0x7E;

    private JavaName() {}

    /** {@code place_tags}: {@code PlaceTag}. */
    static String type(String sqlName) {
        String name = words(singular(sqlName), true);
        return SourceVersion.isName(name) ? name : "T" + name;
    }

    /** {@code created_at}: {@code createdAt}. */
    static String member(String sqlName) {
        String name = words(sqlName, false);
        return SourceVersion.isName(name) ? name : name + "_";
    }

    /** {@code created_at}: {@code CREATED_AT}; what the generated constant of a table is called. */
    static String constant(String sqlName) {
        String name = sqlName.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
        return SourceVersion.isName(name) ? name : "_" + name;
    }

    /** Whether the processor would give a component of this name a column of the other name. */
    static boolean isDerived(String member, String sqlName) {
        return member.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .equals(sqlName);
    }

    /** Only plain plurals: where it guesses wrong, the name is written out anyway. */
    private static String singular(String name) {
        if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean plural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us") && name.length() > 2;
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    private static String words(String sqlName, boolean upper) {
        var name = new StringBuilder();
        for (String word : sqlName.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
                boolean raise = upper || !name.isEmpty();
                name.append(raise ? Character.toUpperCase(rest.charAt(0)) : Character.toLowerCase(rest.charAt(0)))
                        .append(rest.substring(1));
            }
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, upper ? "X" : "x");
        }
        return name.toString();
    }

    /** A string literal. */
    static String literal(String text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > LAST_ASCII) {
                        literal.append(String.format("\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
