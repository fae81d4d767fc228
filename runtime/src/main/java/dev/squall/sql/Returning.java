package dev.squall.sql;

import dev.squall.sql.node.StatementNode;
import org.jspecify.annotations.Nullable;

/**
 * An insert, update or delete that reads something back from the rows it touched.
 *
 * @param <R> what one row is read as
 */
public final class Returning<R extends @Nullable Object> extends RowStatement<R> {

    private final StatementNode node;
    private final RowReader<R> reader;

    Returning(StatementNode node, RowReader<R> reader) {
        this.node = node;
        this.reader = reader;
    }

    @Override
    public StatementNode node() {
        return node;
    }

    @Override
    RowReader<R> reader() {
        return reader;
    }
}
