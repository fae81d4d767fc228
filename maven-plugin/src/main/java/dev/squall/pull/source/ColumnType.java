package dev.squall.pull.source;

import java.util.List;
import java.util.Optional;

/**
 * How a column's type is written in Java.
 *
 * @param name the type, for a value that is never null
 * @param boxed the type, for a value that may be null
 * @param imports the full names of the classes in it
 * @param annotation what chooses the SQL type beside {@code @Column}: {@code @Varchar}, {@code @Numeric}, {@code @Json}
 * @param sqlType what {@code @Column(type)} says; empty if the Java type has the SQL type by itself
 */
record ColumnType(
        String name,
        String boxed,
        List<String> imports,
        Optional<JavaAnnotation> annotation,
        Optional<String> sqlType) {

    ColumnType {
        imports = List.copyOf(imports);
    }

    static ColumnType of(String name, String boxed, String... imports) {
        return new ColumnType(name, boxed, List.of(imports), Optional.empty(), Optional.empty());
    }

    static ColumnType text(String sqlType) {
        return of("String", "String").as(sqlType);
    }

    ColumnType as(String sql) {
        return new ColumnType(name, boxed, imports, annotation, Optional.of(sql));
    }

    ColumnType with(JavaAnnotation chosen) {
        return new ColumnType(name, boxed, imports, Optional.of(chosen), sqlType);
    }

    /** The type of a component that may be null, with what says so. */
    String nullable() {
        return boxed.endsWith("[]") ? boxed.replace("[]", " @Nullable []") : boxed;
    }

    /** Whether the annotation for null is inside of the type. */
    boolean isArray() {
        return boxed.endsWith("[]");
    }

    /** How many of the 255 words of a constructor's parameters it takes. */
    int words(boolean nullable) {
        return !nullable && (name.equals("long") || name.equals("double")) ? 2 : 1;
    }
}
