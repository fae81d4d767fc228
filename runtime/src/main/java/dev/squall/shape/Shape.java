package dev.squall.shape;

import dev.squall.sql.Change;
import dev.squall.sql.QuerySource;
import dev.squall.sql.Returnable;
import dev.squall.sql.Table;
import dev.squall.sql.TableOrView;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A record that is read from a table and the tables around it; generated classes extend it, one per {@code @Shape}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <TBL> the table that it starts from
 * @param <S> the record
 */
public abstract class Shape<TBL extends TableOrView<TBL, ?>, S>
        implements QuerySource<ShapeQuery<TBL, S>>, Returnable<TBL, ShapeReturning<S>> {

    private final TBL root;
    private int edges;

    /** The plan without any options; two threads may both make it, and its fields are safely published. */
    private @Nullable ShapeStatement plain;

    /**
     * For generated subclasses, whose fields then make the edges in order.
     *
     * @param root the table that the shape starts from
     */
    protected Shape(TBL root) {
        this.root = root;
    }

    /** A place for many rows. */
    protected final <T extends Table<T, ?>, E> ListEdge<S, T, E> list() {
        return new ListEdge<>(edges++);
    }

    /** A place for one row. */
    protected final <T extends Table<T, ?>, E> OneEdge<S, T, E> one() {
        return new OneEdge<>(edges++);
    }

    /** A place for one value of many rows. */
    protected final <T extends Table<T, ?>> AggregateEdge<S, T> aggregate() {
        return new AggregateEdge<>(edges++);
    }

    /**
     * Says what is read: first the values of the table's own row, in the order in which {@link #read} takes them, and
     * what each edge is by. It is called when a query is planned, never per row.
     *
     * @param table the table, under the name that it has in the statement
     * @param plan where to say it
     */
    protected abstract void plan(TBL table, ShapePlan<TBL, S> plan);

    /**
     * Reads a row, whose nested rows have been read before.
     *
     * @param row the result set, on a row
     * @param at the position of the first value, from 1
     * @param nested what is nested in this row
     * @throws SQLException if the driver fails
     */
    protected abstract S read(ResultSet row, int at, Nested<S> nested) throws SQLException;

    /** The table that the shape starts from. */
    @Override
    public final TBL root() {
        return root;
    }

    /** The query for all rows of the root; {@code select(SHAPE)} is the same. */
    @Override
    public final ShapeQuery<TBL, S> query() {
        return new ShapeQuery<>(this);
    }

    /** The change, with its rows read back as this shape; {@code change.returning(SHAPE)} is the same. */
    @Override
    public final ShapeReturning<S> after(Change<?> change) {
        return returned(root, change);
    }

    /** Only tables are changed. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private ShapeReturning<S> returned(TBL declared, Change<?> change) {
        return Returned.of((Table) declared, change).as((Shape) this);
    }

    final int edges() {
        return edges;
    }

    final ShapeStatement plain() {
        ShapeStatement result = plain;
        if (result == null) {
            result = new ShapeStatement(LevelBuilder.root(this, Root.of(root), EdgeOptions.NONE));
            plain = result;
        }
        return result;
    }
}
