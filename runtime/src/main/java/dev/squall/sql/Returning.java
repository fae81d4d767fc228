package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.StatementNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert, update or delete that reads something back from the rows it touched.
 *
 * @param <R> what one row is read as
 */
public final class Returning<R extends @Nullable Object> extends RowStatement<R> {

    private final StatementNode node;
    private final List<Node> items;
    private final RowReader<R> reader;
    private final long atLeast;

    Returning(StatementNode node, Selectable<R> what) {
        this(node, what, 0);
    }

    Returning(StatementNode node, Selectable<R> what, long atLeast) {
        this.node = node;
        this.atLeast = atLeast;
        this.items = what.nodes();
        this.reader = what;
    }

    @Override
    public StatementNode node() {
        return node;
    }

    /**
     * Refuses too few rows, when they are read by something else than this statement.
     *
     * @throws StaleRow if there are fewer than {@code ifVersion} asks for
     */
    public void check(long rows) {
        StaleRow.check(atLeast, rows, sql());
    }

    @Override
    long atLeast() {
        return atLeast;
    }

    @Override
    List<Node> items() {
        return items;
    }

    @Override
    RowReader<R> reader() {
        return reader;
    }
}
