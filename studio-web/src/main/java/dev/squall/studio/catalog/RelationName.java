package dev.squall.studio.catalog;

import dev.squall.studio.data.Sql;

/**
 * The full name of a relation.
 *
 * @param schema its schema
 * @param name its name there
 */
public record RelationName(String schema, String name) implements Comparable<RelationName> {

    /** The quoted full name. */
    public Sql quoted() {
        return Sql.name(schema).then(".").then(Sql.name(name));
    }

    @Override
    public int compareTo(RelationName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
