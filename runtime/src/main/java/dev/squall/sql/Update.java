package dev.squall.sql;

import dev.squall.sql.node.UpdateNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An {@code update} that says which rows. Immutable.
 *
 * @param <TBL> the table
 */
public final class Update<TBL extends Table<TBL, ?>> extends Command {

    private final UpdateNode node;

    Update(UpdateNode node) {
        this.node = node;
    }

    @Override
    public UpdateNode node() {
        return node;
    }

    /** {@code returning ...}: reads something back from each row, as it is afterwards. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what);
    }

    /**
     * {@code returning old.a, a}: reads something back from each row, as it is and as it was:
     * {@code returning(old -> row(old.column(USERS.name), USERS.name))}. Needs PostgreSQL 18.
     */
    public <R extends @Nullable Object> Returning<R> returning(Function<OldRow, Selectable<R>> what) {
        return returning(what.apply(new OldRow()));
    }
}
