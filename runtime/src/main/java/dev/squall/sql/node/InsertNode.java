package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code insert}.
 *
 * @param table where to
 * @param columns which columns are given
 * @param source the rows
 * @param conflict what happens on a conflict, null for an error
 * @param returning what is read back, nothing if empty
 */
public record InsertNode(
        TableName table,
        List<String> columns,
        Source source,
        @Nullable ConflictNode conflict,
        List<Node> returning) implements StatementNode {

    /** Where the rows come from. */
    public sealed interface Source permits Values, Unnest {}

    /**
     * Rows of expressions: {@code values (?, default), (?, ?)}; one row without columns is {@code default values}.
     *
     * @param rows one list per row, as many nodes as there are columns
     */
    public record Values(List<List<Node>> rows) implements Source {}

    /**
     * One array per column, so that the text is the same for any number of rows:
     * {@code select * from unnest(?::bigint[], ?::text[])}.
     *
     * @param arrays one array parameter per column, with a cast
     */
    public record Unnest(List<Node> arrays) implements Source {}

    /** The same with another behaviour on conflict. */
    public InsertNode withConflict(ConflictNode newConflict) {
        return new InsertNode(table, columns, source, newConflict, returning);
    }

    /** The same, reading something back. */
    public InsertNode withReturning(List<Node> newReturning) {
        return new InsertNode(table, columns, source, conflict, newReturning);
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.insert(this);
    }
}
