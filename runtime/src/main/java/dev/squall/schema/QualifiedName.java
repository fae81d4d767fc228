package dev.squall.schema;

/**
 * The name of a schema object together with the PostgreSQL schema that holds it. Both parts are exact: unquoted and
 * case-sensitive, as the catalog stores them.
 *
 * @param schema the PostgreSQL schema, for example {@code public}
 * @param name the object's name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    /** Orders by schema, then by name, so that every listing of objects is deterministic. */
    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** Returns {@code schema.name} for messages; use {@link Identifiers} for SQL. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
