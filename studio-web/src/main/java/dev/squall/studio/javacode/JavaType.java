package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import java.util.Map;
import java.util.Optional;

/**
 * The Java type of a column, as the processor has it.
 *
 * @param name the simple name, for a value that is not NULL
 * @param boxed the simple name where only objects may be
 * @param imported the full name if it needs an import, possibly empty
 */
record JavaType(String name, String boxed, String imported) {
    private static final Map<String, JavaType> SCALARS = Map.ofEntries(
            Map.entry("boolean", new JavaType("boolean", "Boolean", "")),
            Map.entry("smallint", new JavaType("short", "Short", "")),
            Map.entry("integer", new JavaType("int", "Integer", "")),
            Map.entry("bigint", new JavaType("long", "Long", "")),
            Map.entry("real", new JavaType("float", "Float", "")),
            Map.entry("double precision", new JavaType("double", "Double", "")),
            Map.entry("numeric", of("java.math.BigDecimal")),
            Map.entry("text", of("String")),
            Map.entry("character varying", of("String")),
            Map.entry("jsonb", of("String")),
            Map.entry("uuid", of("java.util.UUID")),
            Map.entry("bytea", of("byte[]")),
            Map.entry("date", of("java.time.LocalDate")),
            Map.entry("time without time zone", of("java.time.LocalTime")),
            Map.entry("timestamp without time zone", of("java.time.LocalDateTime")),
            Map.entry("timestamp with time zone", of("java.time.Instant")));

    private static JavaType of(String full) {
        String simple = full.substring(full.lastIndexOf('.') + 1);
        return new JavaType(simple, simple, full.equals(simple) ? "" : full);
    }

    /** The type of a column; empty if the processor knows none. */
    static Optional<JavaType> of(Column column) {
        if (column.cast().endsWith("[]")) {
            String element = column.cast().substring(0, column.cast().length() - 2);
            return Optional.ofNullable(SCALARS.get(element))
                    .filter(scalar -> !element.equals("jsonb") && !element.equals("bytea"))
                    .map(scalar ->
                            new JavaType("List<" + scalar.boxed + ">", "List<" + scalar.boxed + ">", scalar.imported));
        }
        if (!column.labels().isEmpty()) {
            return Optional.of(of(enumName(column)));
        }
        return Optional.ofNullable(SCALARS.get(column.cast()));
    }

    /** The name of the enum in Java; the type may have a schema and quotes in its name. */
    static String enumName(Column column) {
        String cast = column.cast().replace("\"", "");
        return JavaName.type(cast.substring(cast.lastIndexOf('.') + 1));
    }

    boolean isList() {
        return name.startsWith("List<");
    }
}
