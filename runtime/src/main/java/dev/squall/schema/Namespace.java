package dev.squall.schema;

import java.util.Optional;

/**
 * A PostgreSQL schema (the catalog calls it a namespace; the name avoids a clash with {@link Schema}).
 *
 * @param name its name
 * @param comment its comment, if it has one
 */
public record Namespace(String name, Optional<String> comment) implements Comparable<Namespace> {

    /** A schema without a comment. */
    public static Namespace of(String name) {
        return new Namespace(name, Optional.empty());
    }

    @Override
    public int compareTo(Namespace other) {
        return name.compareTo(other.name);
    }
}
