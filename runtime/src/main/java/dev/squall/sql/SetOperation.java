package dev.squall.sql;

import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Two queries combined by {@code union}, {@code intersect} or {@code except}. Sort keys are columns of the first query,
 * written by position.
 *
 * @param <R> what one row is read as
 */
public final class SetOperation<R extends @Nullable Object> extends Query<R> {

    private final SetOperationNode node;

    SetOperation(SetOperationNode node, RowReader<R> reader) {
        super(reader);
        this.node = node;
    }

    @Override
    public SetOperationNode node() {
        return node;
    }

    @Override
    Slice slice() {
        return node.slice();
    }

    @Override
    SetOperation<R> withSlice(Slice slice) {
        return new SetOperation<>(node.withSlice(slice), reader());
    }

    @Override
    public SetOperation<R> orderBy(Order... keys) {
        return withSlice(slice().thenBy(nodes(keys)));
    }

    @Override
    public SetOperation<R> limit(long rows) {
        return (SetOperation<R>) super.limit(rows);
    }

    @Override
    public SetOperation<R> offset(long rows) {
        return (SetOperation<R>) super.offset(rows);
    }
}
