package dev.squall.schema;

import java.util.Optional;

/**
 * An extension of the server. Its version is not part of the model: servers offer different ones.
 *
 * @param name its name, for example {@code citext}
 * @param schema the PostgreSQL schema that its objects live in; empty for the server's choice
 */
public record Extension(String name, Optional<String> schema) implements Comparable<Extension> {

    @Override
    public int compareTo(Extension other) {
        return name.compareTo(other.name);
    }
}
