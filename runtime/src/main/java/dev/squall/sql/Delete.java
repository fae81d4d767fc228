package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.TableName;
import dev.squall.type.Bind;
import org.jspecify.annotations.Nullable;

/**
 * A {@code delete} that says which rows. Immutable.
 *
 * @param <TBL> the table
 */
public final class Delete<TBL extends Table<TBL, ?>> extends Command implements Change<TBL> {

    private final DeleteNode node;
    private final long atLeast;

    Delete(DeleteNode node) {
        this(node, 0);
    }

    Delete(DeleteNode node, long atLeast) {
        this.node = node;
        this.atLeast = atLeast;
    }

    @Override
    public DeleteNode node() {
        return node;
    }

    @Override
    long atLeast() {
        return atLeast;
    }

    /**
     * {@code ... and version = ?}: only a row that is still as it was read is deleted:
     * {@code deleteFrom(DOCS).where(DOCS.id.eq(7)).ifVersion(DOCS.version, 3)}. Running it throws {@link StaleRow} if there is none.
     */
    public <T> Delete<TBL> ifVersion(VersionColumn<TBL, T> column, T read) {
        Node same = new BinaryNode(Operator.EQ, column.node(), new ParameterNode(new Bind<>(column.codec(), read)));
        Node where = node.where() == null ? same : new BinaryNode(Operator.AND, node.where(), same);
        return new Delete<>(node.withWhere(where), 1);
    }

    @Override
    public TableName changed() {
        return node.table();
    }

    /** {@code returning ...}: reads something back from each row. */
    @Override
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what, atLeast);
    }
}
