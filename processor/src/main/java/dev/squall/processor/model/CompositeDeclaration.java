package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.CompositeType;
import dev.squall.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Composite} record that a table's column has, or another composite type.
 *
 * @param type the record
 * @param codec the class that is generated for it, in the package of the table
 * @param visible whether the record is public
 * @param name the composite type's name
 * @param nameOrigin where the name is written
 * @param attributes its components
 * @param renamedFrom its name in the last release
 * @param dropped attributes whose loss is meant
 * @param comment its Javadoc
 * @param origin the record
 */
public record CompositeDeclaration(
        JavaType type,
        JavaType codec,
        boolean visible,
        QualifiedName name,
        Origin nameOrigin,
        List<ColumnDeclaration> attributes,
        Optional<Located<String>> renamedFrom,
        List<DroppedDeclaration> dropped,
        Optional<String> comment,
        Origin origin) {
    public CompositeDeclaration {
        attributes = List.copyOf(attributes);
        dropped = List.copyOf(dropped);
    }

    /** The same with the comments of another description of the type. */
    public CompositeDeclaration withComments(CompositeType other) {
        List<ColumnDeclaration> commented = attributes.stream()
                .map(attribute -> attribute.withComment(other.attributes().stream()
                        .filter(a -> a.name().equals(attribute.name().value()))
                        .findFirst()
                        .flatMap(CompositeType.Attribute::comment)))
                .toList();
        return new CompositeDeclaration(
                type, codec, visible, name, nameOrigin, commented, renamedFrom, dropped, other.comment(), origin);
    }
}
