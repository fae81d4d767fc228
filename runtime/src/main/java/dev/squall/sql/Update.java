package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.UpdateNode;
import dev.squall.type.Bind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An {@code update} that says which rows. Immutable.
 *
 * @param <TBL> the table
 */
public final class Update<TBL extends Table<TBL, ?>> extends Command implements Change<TBL> {

    private final UpdateNode node;
    private final long atLeast;

    Update(UpdateNode node) {
        this(node, 0);
    }

    Update(UpdateNode node, long atLeast) {
        this.node = node;
        this.atLeast = atLeast;
    }

    @Override
    public UpdateNode node() {
        return node;
    }

    @Override
    long atLeast() {
        return atLeast;
    }

    /**
     * {@code ... and version = ?}: only a row that is still as it was read is changed:
     * {@code update(DOCS).set(DOCS.title, "x").where(DOCS.id.eq(7)).ifVersion(DOCS.version, 3)}. Running it throws {@link StaleRow} if there is none.
     */
    public <T> Update<TBL> ifVersion(VersionColumn<TBL, T> column, T read) {
        Node same = new BinaryNode(Operator.EQ, column.node(), new ParameterNode(new Bind<>(column.codec(), read)));
        Node where = node.where() == null ? same : new BinaryNode(Operator.AND, node.where(), same);
        return new Update<>(node.withWhere(where), 1);
    }

    @Override
    public TableName changed() {
        return node.table();
    }

    /** {@code returning ...}: reads something back from each row, as it is afterwards. */
    @Override
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what, atLeast);
    }

    /**
     * {@code returning old.a, a}: reads something back from each row, as it is and as it was:
     * {@code returning(old -> row(old.column(USERS.name), USERS.name))}. Needs PostgreSQL 18.
     */
    public <R extends @Nullable Object> Returning<R> returning(Function<OldRow, Selectable<R>> what) {
        return returning(what.apply(new OldRow()));
    }
}
