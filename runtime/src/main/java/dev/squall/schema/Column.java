package dev.squall.schema;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it accepts NULL
 * @param defaultSql its default as an SQL expression, if it has one
 * @param identity its identity clause, if it is an identity column
 * @param generatedSql the expression of a {@code GENERATED ALWAYS AS (...)} column, if it is one
 * @param virtual whether a generated column is computed when it is read (PostgreSQL 18), not stored
 * @param collation its collation, if it is not the type's own
 * @param comment its comment, if it has one
 */
public record Column(
        String name,
        DataType type,
        boolean nullable,
        Optional<String> defaultSql,
        Optional<Identity> identity,
        Optional<String> generatedSql,
        boolean virtual,
        Optional<QualifiedName> collation,
        Optional<String> comment) {

    /** A column that is not a virtual one. */
    public Column(
            String name,
            DataType type,
            boolean nullable,
            Optional<String> defaultSql,
            Optional<Identity> identity,
            Optional<String> generatedSql,
            Optional<QualifiedName> collation,
            Optional<String> comment) {
        this(name, type, nullable, defaultSql, identity, generatedSql, false, collation, comment);
    }

    /** A column that is not nullable and has nothing else. */
    public static Column of(String name, DataType type) {
        return new Column(
                name,
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This column, accepting NULL or not. */
    public Column withNullable(boolean accepts) {
        return new Column(name, type, accepts, defaultSql, identity, generatedSql, virtual, collation, comment);
    }

    /** This column with the given default expression. */
    public Column withDefault(String sql) {
        return new Column(name, type, nullable, Optional.of(sql), identity, generatedSql, virtual, collation, comment);
    }

    /** This column without its default. */
    public Column withoutDefault() {
        return new Column(name, type, nullable, Optional.empty(), identity, generatedSql, virtual, collation, comment);
    }

    /** This column as an identity column. */
    public Column withIdentity(Identity options) {
        return new Column(
                name, type, nullable, defaultSql, Optional.of(options), generatedSql, virtual, collation, comment);
    }

    /** This column, computed by the server from the given expression. */
    public Column withGenerated(String sql) {
        return new Column(name, type, nullable, defaultSql, identity, Optional.of(sql), virtual, collation, comment);
    }

    /** This column with the given comment. */
    public Column withComment(String text) {
        return new Column(
                name, type, nullable, defaultSql, identity, generatedSql, virtual, collation, Optional.of(text));
    }

    /** This column under another name. */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultSql, identity, generatedSql, virtual, collation, comment);
    }

    /** This column with another type. */
    public Column withType(DataType newType) {
        return new Column(name, newType, nullable, defaultSql, identity, generatedSql, virtual, collation, comment);
    }

    /** This generated column, computed when it is read or stored. */
    public Column withVirtual(boolean computedOnRead) {
        return new Column(name, type, nullable, defaultSql, identity, generatedSql, computedOnRead, collation, comment);
    }
}
