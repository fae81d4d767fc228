package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A composite type: a row type that no table has.
 *
 * @param name its name
 * @param attributes its attributes in order, which is part of the type
 * @param comment its comment, if it has one
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes, Optional<String> comment)
        implements Comparable<CompositeType> {

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute of a composite type.
     *
     * @param name its name
     * @param type its type
     * @param collation its collation, if it is not the type's own
     * @param comment its comment, if it has one
     */
    public record Attribute(String name, DataType type, Optional<QualifiedName> collation, Optional<String> comment) {

        /** An attribute without collation and comment. */
        public static Attribute of(String name, DataType type) {
            return new Attribute(name, type, Optional.empty(), Optional.empty());
        }
    }

    /** The attribute of the given name. */
    public Optional<Attribute> attribute(String attributeName) {
        return attributes.stream().filter(a -> a.name().equals(attributeName)).findFirst();
    }

    @Override
    public int compareTo(CompositeType other) {
        return name.compareTo(other.name);
    }
}
