package dev.squall.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place that spells names and string literals in SQL.
 *
 * <p>A name is quoted only where PostgreSQL needs it, so that the SQL reads as written by hand.
 * Stateless and safe for use by several threads.
 */
public final class Identifiers {

    /** The longest name that PostgreSQL keeps, in bytes of UTF-8; it silently cuts longer ones. */
    public static final int MAX_BYTES = 63;

    // Every keyword of PostgreSQL 18 that is not "unreserved"; a test compares the list with pg_get_keywords().
    private static final Set<String> KEYWORDS = Set.of(("all analyse analyze and any array as asc asymmetric"
                    + " authorization between bigint binary bit boolean both case cast char character check coalesce"
                    + " collate collation column concurrently constraint create cross current_catalog current_date"
                    + " current_role current_schema current_time current_timestamp current_user dec decimal default"
                    + " deferrable desc distinct do else end except exists extract false fetch float for foreign"
                    + " freeze from full grant greatest group grouping having ilike in initially inner inout int"
                    + " integer intersect interval into is isnull join json json_array json_arrayagg json_exists"
                    + " json_object json_objectagg json_query json_scalar json_serialize json_table json_value"
                    + " lateral leading least left like limit localtime localtimestamp merge_action national natural"
                    + " nchar none normalize not notnull null nullif numeric offset on only or order out outer"
                    + " overlaps overlay placing position precision primary real references returning right row"
                    + " select session_user setof similar smallint some substring symmetric system_user table"
                    + " tablesample then time timestamp to trailing treat trim true union unique user using values"
                    + " varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists"
                    + " xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
            .split(" "));

    private Identifiers() {}

    /**
     * Spells one name, in double quotes if it is a keyword or is not made of lower-case ASCII letters, digits,
     * {@code _} and {@code $}.
     *
     * @throws IllegalArgumentException if the name is empty or has a NUL character, which PostgreSQL cannot store
     */
    public static String quote(String name) {
        if (isPlain(name) && !KEYWORDS.contains(name)) {
            return name;
        }
        refuse(name);
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Spells the name of a table, type, sequence or index.
     *
     * <p>Objects of {@code public} get their plain name, as people write them and as the default search path finds
     * them. The exception are names that {@code pg_catalog}, which is always searched first, may hold too (an enum
     * {@code public.point}, a table {@code public.pg_class}): they keep their schema.
     */
    public static String quote(QualifiedName name) {
        boolean plain = name.schema().equals("public")
                && !name.name().startsWith("pg_")
                && !BuiltInTypes.isTypeName(name.name());
        return plain ? quote(name.name()) : quoteWhole(name);
    }

    /** Spells a name with its schema, also where the schema could be left out: for any search path. */
    public static String quoteWhole(QualifiedName name) {
        return quote(name.schema()) + "." + quote(name.name());
    }

    /** Spells several names, separated by a comma and a space. */
    public static String quoteAll(List<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /**
     * Spells a string literal, with standard_conforming_strings (the default of PostgreSQL) either on or off.
     *
     * @throws IllegalArgumentException if the text has a NUL character, which PostgreSQL cannot store
     */
    public static String literal(String text) {
        refuseNul(text, "a string literal");
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Returns whether the name is a keyword that must be quoted. */
    public static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean other = (c >= '0' && c <= '9') || c == '$';
            if (!letter && !(other && i > 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static void refuse(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an SQL name is empty; give it at least one character");
        }
        refuseNul(name, "the SQL name");
    }

    private static void refuseNul(String text, String what) {
        int at = text.indexOf('\0');
        if (at >= 0) {
            throw new IllegalArgumentException(what + " \"" + text.replace("\0", "\\0") + "\" has a NUL character at "
                    + at + ", which PostgreSQL cannot store; remove it");
        }
    }
}
