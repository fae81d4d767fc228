package dev.squall.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A table under the name it has in one statement.
 *
 * @param schema the PostgreSQL schema; {@code public} is not written, so that {@code search_path} decides
 * @param name the name in the database, unquoted
 * @param alias another name in the statement, or null
 * @param outer whether this is the side of an outer join that may be missing
 */
public record TableName(
        String schema, String name, @Nullable String alias, boolean outer) implements RelationNode {

    /** A table under its own name. */
    public static TableName of(String schema, String name) {
        return new TableName(schema, name, null, false);
    }

    /** The same table under another name. */
    public TableName as(String newAlias) {
        return new TableName(schema, name, newAlias, outer);
    }

    /** The table of the same name in another PostgreSQL schema. */
    public TableName inSchema(String newSchema) {
        return new TableName(newSchema, name, alias, outer);
    }

    /** The same table, possibly missing. */
    public TableName asOuter() {
        return new TableName(schema, name, alias, true);
    }

    @Override
    public String exposedName() {
        return alias == null ? name : alias;
    }
}
