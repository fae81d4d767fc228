package dev.squall.studio.javacode;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for names of the database, which may have anything in them, and Java literals for values. */
final class JavaName {
    private static final int LAST_ASCII = 0x7E;

    private JavaName() {}

    /** Simple names that the sources shown by the studio need for themselves. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Boolean",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "String",
            "Object",
            "Record",
            "Enum",
            "List",
            "Optional",
            "BigDecimal",
            "UUID",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetTime",
            "Instant",
            "Interval",
            "BitString",
            "Inet",
            "Cidr",
            "MacAddress",
            "MacAddress8",
            "TsVector",
            "TsQuery",
            "Point",
            "Line",
            "LineSegment",
            "Box",
            "Path",
            "Polygon",
            "Circle",
            "Range",
            "Multirange",
            "Table",
            "Tables",
            "Column",
            "Id",
            "Identity",
            "Default",
            "Generated",
            "Varchar",
            "Numeric",
            "Json",
            "EnumType",
            "Label",
            "Nullable",
            "Schema",
            "Executor",
            "Override",
            "Deprecated");

    /** What no component of a record may be called. */
    private static final Set<String> TAKEN_MEMBERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** {@code place_tags}: {@code PlaceTag}. */
    static String type(String sqlName) {
        String name = words(singular(sqlName), true);
        if (TAKEN_TYPES.contains(name)) {
            return name + "Row";
        }
        return SourceVersion.isName(name) ? name : "T" + name;
    }

    /** {@code created_at}: {@code createdAt}. */
    static String member(String sqlName) {
        String name = words(sqlName, false);
        return SourceVersion.isName(name) && !TAKEN_MEMBERS.contains(name) ? name : name + "_";
    }

    /** {@code order_items}: {@code ORDER_ITEMS}; the constant of a table, as the processor names it. */
    static String table(String sqlName) {
        String upper = sqlName.toUpperCase(Locale.ROOT);
        var constant = new StringBuilder();
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            constant.append(Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_');
        }
        boolean starts = !constant.isEmpty() && Character.isJavaIdentifierStart(constant.charAt(0));
        String name = starts ? constant.toString() : "_" + constant;
        return name.equals("_") ? "__" : name;
    }

    /** {@code very-happy}: {@code VERY_HAPPY}; the constant of an enum's label. */
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
