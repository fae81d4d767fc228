package dev.squall.shape;

import dev.squall.sql.Change;
import dev.squall.sql.Executor;
import dev.squall.sql.Returning;
import dev.squall.sql.RowSource;
import dev.squall.sql.Session;
import dev.squall.sql.UnexpectedRowCount;
import dev.squall.sql.render.Rendered;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change whose rows are read back as a shape: {@code insert(USERS, row).returning(USER_WITH_POSTS).one(db)}. Made by
 * {@link Change#returning(dev.squall.sql.Returnable)}.
 *
 * <p>What an insert, update or merge returns is as it is afterwards: the change returns the row's own columns, and each
 * list is one query more. If the shape joins other tables to the row or computes anything, the change returns primary
 * keys, and the rows are read by these. What a delete returns is as it was before, in one statement. Outside of a
 * transaction the change is done, and seen by others, before the queries after it run.
 *
 * <p>The rows come in the order in which the change returns them, except that a delete which takes more than the columns
 * of its rows gives them in the order of the primary key. Immutable, and safe for use by several threads.
 *
 * @param <S> the shape's record
 */
public final class ShapeReturning<S> implements RowSource<S> {

    private final Returning<?> change;
    private final ShapeStatement statements;
    private final ReadPlan plan;
    private final Reading<S> rows;

    ShapeReturning(Returning<?> change, ShapeStatement statements, ReadPlan plan, Reading<S> rows) {
        this.change = change;
        this.statements = statements;
        this.plan = plan;
        this.rows = rows;
    }

    /** Reads what was returned. */
    interface Reading<S> {

        /** Runs the statements. */
        Read<S> read(ShapeStatement statements, Session session, ReadPlan plan) throws SQLException;
    }

    /**
     * What was read.
     *
     * @param changed how many rows were changed
     * @param rows those of them that are still there
     */
    record Read<S>(int changed, List<S> rows) {}

    @Override
    public List<S> list(Executor executor) {
        return executor.session(session -> {
            Read<S> read = rows.read(statements, session, plan);
            change.check(read.changed());
            return read.rows();
        });
    }

    @Override
    public S one(Executor executor) {
        return optional(executor).orElseThrow(() -> UnexpectedRowCount.none(change.sql()));
    }

    @Override
    public Optional<S> optional(Executor executor) {
        List<S> all = list(executor);
        if (all.size() > 1) {
            throw UnexpectedRowCount.several(change.sql());
        }
        return all.stream().findFirst();
    }

    @Override
    public Optional<S> first(Executor executor) {
        return list(executor).stream().findFirst();
    }

    @Override
    public Stream<S> stream(Executor executor) {
        return list(executor).stream();
    }

    /** The statements: the change, and one per query after it; keys that are not known yet are empty arrays in it. */
    public List<Rendered> sql() {
        return statements.sql(plan);
    }

    @Override
    public List<Rendered> statements() {
        return sql();
    }

    /** Returns the statements, with the values masked. */
    @Override
    public String toString() {
        return sql().toString();
    }
}
