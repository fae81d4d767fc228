package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A component of a {@code @Shape} record.
 *
 * @param name its name
 * @param type its type as written, with an {@code Optional} or {@code List} around what is read
 * @param nullable whether it is {@code @Nullable}
 * @param source what its annotation says about where it comes from
 * @param computation the method that computes it, if it is {@code @Computed} and has one
 * @param depth how many levels deep it repeats the shape
 * @param origin the component
 */
public record ShapeComponent(
        String name,
        JavaType type,
        boolean nullable,
        Optional<Source> source,
        Optional<Computation> computation,
        Optional<Located<Long>> depth,
        Origin origin) {

    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";

    /**
     * An annotation that says where a component comes from.
     *
     * @param annotation its simple name
     * @param path relations and a column with dots between them; empty if it says none
     * @param target the record that it names, if it names one
     * @param origin the annotation
     */
    public record Source(String annotation, Located<String> path, Optional<Located<JavaType>> target, Origin origin) {}

    /**
     * A static method that returns an SQL expression.
     *
     * @param holder the class that has it
     * @param value the Java type of the expression
     * @param nullable whether the expression may be NULL
     */
    public record Computation(JavaType holder, JavaType value, boolean nullable) {}

    /** Whether it is an {@code Optional}. */
    public boolean isOptional() {
        return type.qualifiedName().equals(OPTIONAL)
                && type.dimensions() == 0
                && type.arguments().size() == 1;
    }

    /** Whether it is a {@code List} of something. */
    public boolean isList() {
        return type.qualifiedName().equals(LIST)
                && type.dimensions() == 0
                && type.arguments().size() == 1;
    }

    /** Whether it may be without a value. */
    public boolean mayBeMissing() {
        return nullable || isOptional();
    }

    /** How it says that it may be without a value. */
    public Presence presence() {
        return isOptional() ? Presence.OPTIONAL : nullable ? Presence.NULLABLE : Presence.REQUIRED;
    }

    /** Its type without the {@code Optional} around it. */
    public JavaType value() {
        return isOptional() ? type.arguments().get(0) : type;
    }

    /** Its type without the {@code Optional} or {@code List} around it. */
    public JavaType content() {
        return isOptional() || isList() ? type.arguments().get(0) : type;
    }

    /** The given type, as a component that may be without a value has it. */
    public static String optional(JavaType boxed) {
        return "Optional<" + boxed + ">";
    }
}
