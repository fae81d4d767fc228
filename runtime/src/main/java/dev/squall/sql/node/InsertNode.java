package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code insert}.
 *
 * @param table where to
 * @param columns which columns are given
 * @param source the rows
 * @param overriding which identity values count
 * @param conflict what happens on a conflict, null for an error
 * @param returning what is read back, nothing if empty
 */
public record InsertNode(
        TableName table,
        List<String> columns,
        Source source,
        Overriding overriding,
        @Nullable ConflictNode conflict,
        List<Node> returning)
        implements StatementNode {

    /** Where the rows come from. */
    public sealed interface Source permits FromQuery, Unnest, Values {}

    /** Which identity values count: those given, or the server's. */
    public enum Overriding {
        /** Identity columns are not given. */
        NONE(""),
        /** Those given. */
        SYSTEM_VALUE(" overriding system value"),
        /** The server's. */
        USER_VALUE(" overriding user value");

        private final String sql;

        Overriding(String sql) {
            this.sql = sql;
        }

        /** The clause. */
        public String sql() {
            return sql;
        }
    }

    /**
     * The rows of a query.
     *
     * @param query the query, with as many items as there are columns
     */
    public record FromQuery(QueryNode query) implements Source {}

    /**
     * Rows of expressions: {@code values (?, default), (?, ?)}; one row without columns is {@code default values}.
     *
     * @param rows one list per row, as many nodes as there are columns
     */
    public record Values(List<List<Node>> rows) implements Source {}

    /**
     * One array per column, so that the text is the same for any number of rows:
     * {@code select * from unnest(?::bigint[], ?::text[])}. An array of arrays would fall apart into all of its elements,
     * so the values of an array column come as text: {@code select id, tags::text[] from unnest(...) as r (id, tags)}.
     *
     * @param arrays one array parameter per column, with a cast
     * @param types for each column the type its text is cast to, empty if it has its type already
     */
    public record Unnest(List<Node> arrays, List<String> types) implements Source {}

    /** The same with another behaviour on conflict. */
    public InsertNode withConflict(ConflictNode newConflict) {
        return new InsertNode(table, columns, source, overriding, newConflict, returning);
    }

    /** The same, reading something back. */
    public InsertNode withReturning(List<Node> newReturning) {
        return new InsertNode(table, columns, source, overriding, conflict, newReturning);
    }

    /** The same with another treatment of identity values. */
    public InsertNode withOverriding(Overriding newOverriding) {
        return new InsertNode(table, columns, source, newOverriding, conflict, returning);
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.insert(this);
    }
}
