package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL type as a column has it, in canonical spelling, so that equal types are equal values.
 *
 * <p>Built-in types have no schema and the name that PostgreSQL's {@code format_type} prints
 * ({@code timestamp with time zone}, never {@code timestamptz}); types of the user carry their schema.
 *
 * @param schema the PostgreSQL schema of a user-defined type; empty for a built-in one
 * @param name the type's name, without modifiers and brackets
 * @param modifiers what stands in parentheses, for example {@code 12} and {@code 2} of {@code numeric(12,2)}
 * @param array whether it is an array of that type; PostgreSQL does not keep the number of dimensions
 */
public record DataType(Optional<String> schema, String name, List<String> modifiers, boolean array) {

    public DataType {
        modifiers = List.copyOf(modifiers);
    }

    /** A built-in type by its canonical name, for example {@code bigint}. */
    public static DataType of(String canonicalName, String... modifiers) {
        return new DataType(Optional.empty(), canonicalName, List.of(modifiers), false);
    }

    /** A type of the user, for example an enum. */
    public static DataType userDefined(QualifiedName name) {
        return new DataType(Optional.of(name.schema()), name.name(), List.of(), false);
    }

    /** The array type over this type. */
    public DataType arrayOf() {
        return new DataType(schema, name, modifiers, true);
    }

    /** The element type of this array type; the type itself if it is not an array. */
    public DataType element() {
        return new DataType(schema, name, modifiers, false);
    }

    /**
     * Reads a type as people write it: {@code varchar(40)}, {@code timestamptz}, {@code int8[]}, {@code app.role}.
     *
     * <p>A name that is neither built in nor qualified is a type of the schema {@code public}.
     *
     * @throws IllegalArgumentException if the text is not a type; the message says what is wrong
     */
    public static DataType parse(String text) {
        return new TypeParser(text).parse();
    }

    /** Whether every PostgreSQL has this type. */
    public boolean isBuiltIn() {
        return schema.isEmpty();
    }

    /** The name of a type of the user; empty for a built-in one. */
    public Optional<QualifiedName> userType() {
        return schema.map(s -> new QualifiedName(s, name));
    }

    /** Spells the type in SQL: {@code timestamp(3) with time zone}, {@code app."Role"[]}. */
    public String sql() {
        String base = userType().map(Identifiers::quote).orElse(name);
        String inParentheses = modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
        // the modifier of a zoned type follows its first word
        int zone = isBuiltIn() && name.endsWith(" time zone") ? name.indexOf(' ') : -1;
        String whole = zone < 0 ? base + inParentheses : base.substring(0, zone) + inParentheses + base.substring(zone);
        return array ? whole + "[]" : whole;
    }
}
