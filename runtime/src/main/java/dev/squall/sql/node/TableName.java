package dev.squall.sql.node;

import dev.squall.schema.Identifiers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table under the name it has in one statement. Immutable; like a column, it keeps its own text. */
public final class TableName implements RelationNode {

    /**
     * The alias that leaves the name to the renderer, which takes one that no table around has. Each {@code as} with it
     * is a relation of its own. No name in SQL can hold the character.
     */
    public static final String AUTOMATIC = "\u0000";

    private static final String UNWRITTEN_SCHEMA = "public";

    private final String declaredSchema;
    private final String schema;
    private final String name;
    private final @Nullable String alias;
    private final boolean automatic;
    private final boolean outer;
    private final String sql;

    private TableName(String declaredSchema, String schema, String name, @Nullable String alias, boolean outer) {
        this.declaredSchema = declaredSchema;
        this.schema = schema;
        this.name = name;
        this.automatic = AUTOMATIC.equals(alias);
        this.alias = automatic ? null : alias;
        this.outer = outer;
        String table = Identifiers.quote(name);
        String qualified = schema.equals(UNWRITTEN_SCHEMA) ? table : Identifiers.quote(schema) + "." + table;
        this.sql = this.alias == null ? qualified : qualified + " as " + Identifiers.quote(this.alias);
    }

    /**
     * A table under its own name.
     *
     * @param schema the PostgreSQL schema; {@code public} is not written, so that {@code search_path} decides
     * @param name the name in the database, unquoted
     */
    public static TableName of(String schema, String name) {
        return new TableName(schema, schema, name, null, false);
    }

    /** The same table under another name. */
    public TableName as(String newAlias) {
        return new TableName(declaredSchema, schema, name, newAlias, outer);
    }

    /** The table of the same name in another PostgreSQL schema. */
    public TableName inSchema(String newSchema) {
        return new TableName(declaredSchema, newSchema, name, automatic ? AUTOMATIC : alias, outer);
    }

    /** The same table, possibly missing. */
    public TableName asOuter() {
        return new TableName(declaredSchema, schema, name, automatic ? AUTOMATIC : alias, true);
    }

    /** Whether the schema is written, so that the name can mean nothing else. */
    public boolean isQualified() {
        return !schema.equals(UNWRITTEN_SCHEMA);
    }

    /** The PostgreSQL schema. */
    public String schema() {
        return schema;
    }

    /** The PostgreSQL schema that the table was declared in, before any {@link #inSchema}. */
    public String declaredSchema() {
        return declaredSchema;
    }

    /** Whether the renderer gives the name; see {@link #AUTOMATIC}. */
    public boolean isAutomatic() {
        return automatic;
    }

    /** The name in the database, unquoted. */
    public String name() {
        return name;
    }

    /** Another name in the statement, or null. */
    public @Nullable String alias() {
        return alias;
    }

    @Override
    public boolean outer() {
        return outer;
    }

    /** How the table stands in FROM, quoted: {@code app.users as u}. */
    public String sql() {
        return sql;
    }

    @Override
    public String exposedName() {
        return alias == null ? name : alias;
    }

    @Override
    public void accept(RelationVisitor visitor) {
        visitor.table(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TableName that
                        && !automatic
                        && !that.automatic
                        && name.equals(that.name)
                        && schema.equals(that.schema)
                        && outer == that.outer
                        && Objects.equals(alias, that.alias));
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema, name, alias, outer);
    }

    /** Returns the table as it stands in FROM. */
    @Override
    public String toString() {
        return sql;
    }
}
