package dev.squall.sql;

import dev.squall.sql.node.ConflictNode;
import dev.squall.sql.node.InsertNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code insert}. Immutable.
 *
 * @param <TBL> the table
 */
public final class Insert<TBL extends Table<TBL, ?>> extends Command {

    private final InsertNode node;

    Insert(InsertNode node) {
        this.node = node;
    }

    @Override
    public InsertNode node() {
        return node;
    }

    /** {@code on conflict on constraint users_email_key ...}: for rows whose key exists already. */
    public OnConflict<TBL> onConflict(UniqueKey<TBL> key) {
        return new OnConflict<>(node, key.name());
    }

    /** {@code on conflict do nothing}: leaves out rows that violate any unique key. */
    public Insert<TBL> onConflictDoNothing() {
        return new Insert<>(node.withConflict(new ConflictNode(null, List.of(), null)));
    }

    /** {@code returning ...}: reads something back from each row. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what);
    }
}
