package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that only reads. It can be run, combined with others, and stand inside other statements.
 *
 * @param <R> what one row is read as
 */
public abstract sealed class Query<R extends @Nullable Object> extends RowStatement<R> permits Select, SetOperation {

    private final RowReader<R> reader;

    /** Most queries are only run or changed into others, so that what few need is apart. */
    private @Nullable Derived<R> derived;

    /** What is made of the query and kept, so that its text is made once, like that of the statement itself. */
    private static final class Derived<R extends @Nullable Object> {
        private @Nullable Query<R> firstRow;
        private @Nullable Rendered counted;
        private @Nullable Rendered asked;
    }

    Query(RowReader<R> reader) {
        this.reader = reader;
    }

    @Override
    public abstract QueryNode node();

    @Override
    final List<Node> items() {
        return node().items();
    }

    @Override
    final RowReader<R> reader() {
        return reader;
    }

    abstract Slice slice();

    abstract Query<R> withSlice(Slice slice);

    /** {@code order by a, b desc}; called again, it adds further keys. */
    public Query<R> orderBy(Order... keys) {
        return withSlice(slice().thenBy(nodes(keys)));
    }

    /**
     * {@code limit ?}.
     *
     * @param rows how many rows at most
     * @throws IllegalArgumentException if it is negative
     */
    public Query<R> limit(long rows) {
        return withSlice(slice().withLimit(count("limit", rows)));
    }

    /**
     * {@code offset ?}.
     *
     * @param rows how many rows are skipped
     * @throws IllegalArgumentException if it is negative
     */
    public Query<R> offset(long rows) {
        return withSlice(slice().withOffset(count("offset", rows)));
    }

    /** Runs the query with {@code limit 1}, unless it has a limit, and returns its first row, if there is one. */
    @Override
    public final Optional<R> first(Executor executor) {
        return slice().limit() == null ? firstRow().first(executor) : super.first(executor);
    }

    /** Two threads may each make one; what one of them keeps is only made again. */
    private Derived<R> derived() {
        Derived<R> result = derived;
        if (result == null) {
            result = new Derived<>();
            derived = result;
        }
        return result;
    }

    private Query<R> firstRow() {
        Derived<R> kept = derived();
        Query<R> result = kept.firstRow;
        if (result == null) {
            result = slice().limit() == null ? limit(1) : this;
            kept.firstRow = result;
        }
        return result;
    }

    /** {@code (select ...) as t}: this query as a table, whose columns are looked up by what it selects. */
    public final DerivedTable<R> asTable(String name) {
        return DerivedTable.of(this, name);
    }

    /** {@code select count(*) from (this query)}: how many rows it has. */
    public final long count(Executor executor) {
        Derived<R> kept = derived();
        Rendered result = kept.counted;
        if (result == null) {
            Query<R> unordered =
                    slice().limit() == null && slice().offset() == null ? withSlice(slice().unordered()) : this;
            result = Sql.select(Sql.count()).from(unordered.asTable("counted")).sql();
            kept.counted = result;
        }
        return executor.query(result, rows -> rows.next() ? rows.getLong(1) : 0);
    }

    /** {@code select exists (this query)}: whether it has rows. */
    public final boolean exists(Executor executor) {
        Derived<R> kept = derived();
        Rendered result = kept.asked;
        if (result == null) {
            result = Sql.select(Sql.exists(this)).sql();
            kept.asked = result;
        }
        return executor.query(result, rows -> rows.next() && rows.getBoolean(1));
    }

    /** {@code x union y}: the rows of either, equal ones once. */
    public final SetOperation<R> union(Query<R> other) {
        return combine(SetOperationNode.Kind.UNION, other);
    }

    /** {@code x union all y}: the rows of either. */
    public final SetOperation<R> unionAll(Query<R> other) {
        return combine(SetOperationNode.Kind.UNION_ALL, other);
    }

    /** {@code x intersect y}: the rows of both, equal ones once. */
    public final SetOperation<R> intersect(Query<R> other) {
        return combine(SetOperationNode.Kind.INTERSECT, other);
    }

    /** {@code x intersect all y}. */
    public final SetOperation<R> intersectAll(Query<R> other) {
        return combine(SetOperationNode.Kind.INTERSECT_ALL, other);
    }

    /** {@code x except y}: the rows of this query that the other does not have, equal ones once. */
    public final SetOperation<R> except(Query<R> other) {
        return combine(SetOperationNode.Kind.EXCEPT, other);
    }

    /** {@code x except all y}. */
    public final SetOperation<R> exceptAll(Query<R> other) {
        return combine(SetOperationNode.Kind.EXCEPT_ALL, other);
    }

    private SetOperation<R> combine(SetOperationNode.Kind kind, Query<R> other) {
        return new SetOperation<>(new SetOperationNode(kind, node(), other.node(), Slice.ALL), reader);
    }

    static List<Node> nodes(Order... keys) {
        if (keys.length == 1) {
            return List.of(keys[0].node());
        }
        List<Node> nodes = new ArrayList<>(keys.length);
        for (Order key : keys) {
            nodes.add(key.node());
        }
        return nodes;
    }

    private static Node count(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(
                    clause + "(" + rows + ") is negative. Leave the clause out for all rows," + " or give 0 or more.");
        }
        return new ParameterNode(new Bind<>(Codecs.BIGINT, rows));
    }
}
