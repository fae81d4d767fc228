package dev.squall.sql;

import dev.squall.sql.node.Node;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can stand in a select list: a value, a whole table, several of them as one.
 *
 * @param <R> what one row gives for it
 */
public interface Selectable<R extends @Nullable Object> extends RowReader<R> {

    /** The items it adds to the select list, at least one. */
    List<Node> nodes();

    /** How many columns of the result belong to it. */
    default int width() {
        return nodes().size();
    }

    /** Reads its part of a row, whose first column is at {@code at}. */
    @Override
    R read(ResultSet row, int at) throws SQLException;
}
