package dev.squall.schema.diff;

import dev.squall.schema.DataType;
import java.util.List;
import java.util.Set;

/** What PostgreSQL does when a column's type changes; knowledge of its casts, held without a server. */
record TypeChange(DataType from, DataType to) {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric"),
            Set.of("text", "character varying", "character", "bpchar", "name"),
            Set.of("date", "timestamp without time zone", "timestamp with time zone"),
            Set.of("timestamp without time zone", "timestamp with time zone", "time without time zone"),
            Set.of("time without time zone", "time with time zone"),
            Set.of("timestamp with time zone", "time with time zone"),
            Set.of("time without time zone", "interval"),
            Set.of("json", "jsonb"),
            Set.of("inet", "cidr"),
            Set.of("macaddr", "macaddr8"),
            Set.of("bit", "bit varying"),
            Set.of("money", "numeric", "integer", "bigint"));

    private static final Set<String> STRINGS = FAMILIES.get(1);
    private static final Set<String> VARYING = Set.of("text", "character varying");
    /** Conversions by assignment, beside {@link #WIDTHS}, that keep every value. */
    private static final Set<String> WIDENED = Set.of(
            "real to double precision",
            "smallint to real",
            "smallint to double precision",
            "integer to double precision",
            "date to timestamp without time zone",
            "date to timestamp with time zone",
            "time without time zone to interval",
            "json to jsonb",
            "jsonb to json",
            "cidr to inet",
            "macaddr to macaddr8",
            "bit to bit varying");

    /** Explicit casts between other types that mean more than their text does. */
    private static final Set<String> CASTS = Set.of(
            "integer to boolean",
            "boolean to integer",
            "jsonb to boolean",
            "jsonb to integer",
            "jsonb to bigint",
            "jsonb to double precision",
            "time without time zone to interval",
            "interval to time without time zone");

    /** Wider and wider: every value of one fits in the next. */
    private static final List<String> WIDTHS = List.of("smallint", "integer", "bigint", "numeric");

    /** Whether the conversion must be written; else PostgreSQL converts by assignment. */
    boolean needsUsing() {
        if (from.element().equals(to.element()) && from.array() == to.array()) {
            return false;
        }
        boolean toText = to.isBuiltIn() && STRINGS.contains(to.name()) && !to.array();
        boolean sameName = from.schema().equals(to.schema()) && from.name().equals(to.name());
        boolean sameShape = from.array() == to.array();
        return !toText && !(sameShape && (sameName || family()));
    }

    private boolean family() {
        return from.isBuiltIn()
                && to.isBuiltIn()
                && FAMILIES.stream().anyMatch(f -> f.contains(from.name()) && f.contains(to.name()));
    }

    /** The expression for USING: a cast that PostgreSQL has, else one through the text form. */
    String using(String column) {
        boolean fromText = from.isBuiltIn() && STRINGS.contains(from.name()) && !from.array();
        if (fromText || CASTS.contains(from.sql() + " to " + to.sql())) {
            return column + "::" + to.sql();
        }
        if (from.array()) {
            return column + (to.array() ? "::text[]::" : "::text::") + to.sql();
        }
        return (to.array() ? "ARRAY[" + column + "::text]::" : column + "::text::") + to.sql();
    }

    /** Whether the rows are written anew. */
    boolean rewrites() {
        if (from.equals(to) || !from.schema().equals(to.schema()) || from.array() != to.array()) {
            return !from.equals(to);
        }
        if (from.name().equals("cidr") && to.name().equals("inet")) {
            return false;
        }
        boolean strings = VARYING.contains(from.name()) && VARYING.contains(to.name());
        return !(strings || from.name().equals(to.name())) || narrowsModifiers();
    }

    /** Whether values of the old type may not fit in the new one. */
    boolean narrows() {
        int before = WIDTHS.indexOf(from.name());
        int after = WIDTHS.indexOf(to.name());
        if (before >= 0 && after >= 0 && before != after) {
            return after < before || !to.modifiers().isEmpty();
        }
        boolean strings = STRINGS.contains(from.name()) && STRINGS.contains(to.name());
        if (from.name().equals(to.name()) || strings) {
            return narrowsModifiers();
        }
        return family() && !WIDENED.contains(from.name() + " to " + to.name());
    }

    private boolean narrowsModifiers() {
        if (to.modifiers().isEmpty() || from.modifiers().equals(to.modifiers())) {
            return false;
        }
        if (from.modifiers().isEmpty()) {
            return true;
        }
        if (to.name().equals("numeric")) {
            int scale = number(to, 1) - number(from, 1);
            return scale != 0 || number(to, 0) < number(from, 0);
        }
        return number(to, 0) < number(from, 0);
    }

    private static int number(DataType type, int modifier) {
        String text = modifier < type.modifiers().size() ? type.modifiers().get(modifier) : "0";
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
