package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Shape} record.
 *
 * @param type the record
 * @param visible whether it, and each type around it, is public
 * @param root the record whose rows it is read from
 * @param writing whether its values can be written
 * @param constant the name of its constant, if one is given
 * @param components its components
 * @param origin the record
 */
public record ShapeDeclaration(
        JavaType type,
        boolean visible,
        Located<JavaType> root,
        Writing writing,
        Optional<Located<String>> constant,
        List<ShapeComponent> components,
        Origin origin) {

    public ShapeDeclaration {
        components = List.copyOf(components);
    }

    /** The class that is generated for it. */
    public JavaType shapeClass() {
        return JavaType.of(type.packageName(), type.joinedName() + "Shape");
    }

    /** The class that is generated for writing it. */
    public JavaType graphClass() {
        return JavaType.of(type.packageName(), type.joinedName() + "Graph");
    }

    /** The constant that holds it. */
    public String constantName() {
        List<String> names = type.names();
        return constant.map(Located::value)
                .orElseGet(() -> SqlNames.constant(SqlNames.snake(names.get(names.size() - 1))));
    }

    /** Where the constant's name is said. */
    public Origin constantOrigin() {
        return constant.map(Located::origin).orElse(origin);
    }
}
