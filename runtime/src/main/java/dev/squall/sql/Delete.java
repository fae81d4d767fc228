package dev.squall.sql;

import dev.squall.sql.node.DeleteNode;
import org.jspecify.annotations.Nullable;

/**
 * A {@code delete} that says which rows. Immutable.
 *
 * @param <TBL> the table
 */
public final class Delete<TBL extends Table<TBL, ?>> extends Command {

    private final DeleteNode node;

    Delete(DeleteNode node) {
        this.node = node;
    }

    @Override
    public DeleteNode node() {
        return node;
    }

    /** {@code returning ...}: reads something back from each row. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what);
    }
}
