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
}
