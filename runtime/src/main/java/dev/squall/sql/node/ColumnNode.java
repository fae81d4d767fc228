package dev.squall.sql.node;

import dev.squall.schema.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A column of something in FROM. One exists per column object, so it keeps its own text: quoting is most of the cost of
 * writing a short statement.
 */
public final class ColumnNode implements Node {

    private final RelationNode relation;
    private final String name;
    private final String sql;
    private final String qualifiedSql;

    /**
     * Makes a column.
     *
     * @param relation what it belongs to
     * @param name the name in the database, unquoted
     */
    public ColumnNode(RelationNode relation, String name) {
        this.relation = relation;
        this.name = name;
        this.sql = Identifiers.quote(name);
        this.qualifiedSql = Identifiers.quote(relation.exposedName()) + "." + sql;
    }

    /** What it belongs to. */
    public RelationNode relation() {
        return relation;
    }

    /** The name in the database, unquoted. */
    public String name() {
        return name;
    }

    /** The quoted name. */
    public String sql() {
        return sql;
    }

    /** The quoted name after that of its table. */
    public String qualifiedSql() {
        return qualifiedSql;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.column(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ColumnNode that && name.equals(that.name) && relation.equals(that.relation));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns {@code table.column}. */
    @Override
    public String toString() {
        return qualifiedSql;
    }
}
