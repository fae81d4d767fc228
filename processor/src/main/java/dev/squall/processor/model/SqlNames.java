package dev.squall.processor.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns Java names into SQL names and back; a pure function of the name. */
public final class SqlNames {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("child", "children"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("foot", "feet"),
            Map.entry("tooth", "teeth"),
            Map.entry("goose", "geese"),
            Map.entry("mouse", "mice"),
            Map.entry("leaf", "leaves"),
            Map.entry("life", "lives"),
            Map.entry("knife", "knives"),
            Map.entry("half", "halves"),
            Map.entry("shelf", "shelves"),
            Map.entry("hero", "heroes"),
            Map.entry("echo", "echoes"),
            Map.entry("quiz", "quizzes"),
            Map.entry("lens", "lenses"),
            Map.entry("gas", "gases"),
            Map.entry("alias", "aliases"),
            Map.entry("canvas", "canvases"),
            Map.entry("bias", "biases"),
            Map.entry("matrix", "matrices"),
            Map.entry("vertex", "vertices"),
            Map.entry("medium", "media"));

    private static final Set<String> UNCOUNTABLE = Set.of(
            "news",
            "series",
            "species",
            "equipment",
            "information",
            "data",
            "metadata",
            "media",
            "sheep",
            "fish",
            "money",
            "people",
            "children",
            "feedback",
            "software",
            "hardware",
            "staff",
            "stock",
            "inventory",
            "history");

    private SqlNames() {}

    /** {@code cityId}: {@code city_id}, {@code HTTPServer2}: {@code http_server2}. */
    public static String snake(String javaName) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c) && startsWord(javaName, i)) {
                out.append('_');
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int i) {
        if (i == 0 || name.charAt(i - 1) == '_') {
            return false;
        }
        boolean afterLower = !Character.isUpperCase(name.charAt(i - 1));
        boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return afterLower || beforeLower;
    }

    /** A record's table: snake case, the last word in the plural. A word that ends in a plain s counts as plural. */
    public static String table(String recordName) {
        String snake = snake(recordName);
        int last = snake.lastIndexOf('_') + 1;
        return snake.substring(0, last) + plural(snake.substring(last));
    }

    private static String plural(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (UNCOUNTABLE.contains(word) || word.isEmpty()) {
            return word;
        }
        if (word.endsWith("sis")) {
            return word.substring(0, word.length() - 2) + "es";
        }
        if (word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        if (word.endsWith("s")) {
            return word;
        }
        boolean consonantY =
                word.length() > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return consonantY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** The Java constant for an SQL name: {@code order_items}: {@code ORDER_ITEMS}, {@code 2-fold}: {@code _2_FOLD}. */
    public static String constant(String sqlName) {
        StringBuilder out = new StringBuilder();
        String upper = sqlName.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            out.append(Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_');
        }
        boolean starts = !out.isEmpty() && Character.isJavaIdentifierStart(out.charAt(0));
        String constant = starts ? out.toString() : "_" + out;
        return constant.equals("_") ? "__" : constant;
    }
}
