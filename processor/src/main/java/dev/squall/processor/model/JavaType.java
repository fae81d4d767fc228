package dev.squall.processor.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Java type by its name.
 *
 * @param packageName its package; empty for primitives and wildcards
 * @param names its simple name after those of the types around it; {@code long} for a primitive; {@code ?},
 *     {@code ? extends} or {@code ? super} for a wildcard
 * @param arguments its type arguments; the bound of a wildcard
 * @param dimensions how many array dimensions it has
 */
public record JavaType(String packageName, List<String> names, List<JavaType> arguments, int dimensions) {

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    public JavaType {
        names = List.copyOf(names);
        arguments = List.copyOf(arguments);
    }

    /** A top-level class without type arguments. */
    public static JavaType of(String packageName, String name) {
        return new JavaType(packageName, List.of(name), List.of(), 0);
    }

    /** A primitive type. */
    public static JavaType primitive(String name) {
        return of("", name);
    }

    /** This type with the given type arguments. */
    public JavaType withArguments(JavaType... types) {
        return new JavaType(packageName, names, List.of(types), dimensions);
    }

    /** The array of this type. */
    public JavaType array() {
        return new JavaType(packageName, names, arguments, dimensions + 1);
    }

    /** The element type of this array. */
    public JavaType element() {
        return new JavaType(packageName, names, arguments, dimensions - 1);
    }

    /** Whether it is a wildcard. */
    public boolean isWildcard() {
        return names.get(0).startsWith("?");
    }

    /** Its name without the package, with dots between nested names, without type arguments. */
    public String simpleName() {
        return String.join(".", names);
    }

    /** The full name of a class as source writes it, without type arguments and dimensions. */
    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName() : packageName + "." + simpleName();
    }

    /** The type as it is best written where null is not meant: the primitive of a box, else the type itself. */
    public String preferred() {
        return UNBOXED.getOrDefault(qualifiedName(), toString());
    }

    /** The name that classes generated for it start or end with: nested names joined. */
    public String joinedName() {
        return String.join("", names);
    }

    /** Returns the type as a person writes it, without packages. */
    @Override
    public String toString() {
        String inner = arguments.stream().map(JavaType::toString).collect(Collectors.joining(", "));
        String base = simpleName();
        if (!arguments.isEmpty()) {
            base += isWildcard() ? " " + inner : "<" + inner + ">";
        }
        return base + "[]".repeat(dimensions);
    }
}
