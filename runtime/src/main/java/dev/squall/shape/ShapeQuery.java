package dev.squall.shape;

import dev.squall.sql.BooleanExpression;
import dev.squall.sql.Cursor;
import dev.squall.sql.Executor;
import dev.squall.sql.NamedQuery;
import dev.squall.sql.NumberValue;
import dev.squall.sql.Order;
import dev.squall.sql.Page;
import dev.squall.sql.RowSource;
import dev.squall.sql.SortKeys;
import dev.squall.sql.Table;
import dev.squall.sql.TableOrView;
import dev.squall.sql.UnexpectedRowCount;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for a shape: {@code select(USER_WITH_POSTS).where(...).orderBy(...).limit(20).list(db)}. It reads the rows of
 * the root and what is nested in them, never by one query per row; see {@link ReadPlan}.
 *
 * <p>Conditions and sort keys are of the root's columns and relations. The order always ends with the primary key, that
 * of the lists too. An immutable value, safe for use by several threads, that can be kept in a constant; its texts are
 * made once.
 *
 * @param <TBL> the table that the shape starts from
 * @param <S> the shape's record
 */
public final class ShapeQuery<TBL extends TableOrView<TBL, ?>, S> implements RowSource<S> {

    private final Shape<TBL, S> shape;
    private final Root<TBL> from;
    private final EdgeOptions options;
    private final @Nullable ReadPlan plan;
    private @Nullable ShapeStatement statement;
    private @Nullable ShapeQuery<TBL, S> two;
    private @Nullable ShapeQuery<TBL, S> one;

    ShapeQuery(Shape<TBL, S> shape) {
        this(shape, Root.of(shape.root()), EdgeOptions.NONE, null);
    }

    private ShapeQuery(Shape<TBL, S> shape, Root<TBL> from, EdgeOptions options, @Nullable ReadPlan plan) {
        this.shape = shape;
        this.from = from;
        this.options = options;
        this.plan = plan;
    }

    private ShapeQuery<TBL, S> with(EdgeOptions newOptions) {
        return new ShapeQuery<>(shape, from, newOptions, plan);
    }

    /** The same from another object of the root's table: {@code from(USERS.inSchema("tenant"))}, or an alias of it. */
    public ShapeQuery<TBL, S> from(TBL root) {
        return new ShapeQuery<>(shape, Root.of(root), options, plan);
    }

    /**
     * The same from the rows of a query, which stands for the root's table: {@code from(with("recent", select()...))} or
     * {@code from(query.asTable("recent"))}. It must select the columns that the shape reads, under their names.
     *
     * @throws IllegalArgumentException when the query is run or shown, if it does not select a column that is needed
     */
    public ShapeQuery<TBL, S> from(NamedQuery<?> rows) {
        return new ShapeQuery<>(shape, from.with(rows), options, plan);
    }

    /** {@code where ...}; called again, the conditions are joined by {@code and}. An absent condition is no clause. */
    public ShapeQuery<TBL, S> where(BooleanExpression condition) {
        return with(options.where(condition));
    }

    /** {@code order by a, b desc}, and the primary key after them; called again, it adds further keys. */
    public ShapeQuery<TBL, S> orderBy(Order... keys) {
        return with(options.orderBy(keys));
    }

    /**
     * {@code limit ?}, of rows of the root.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ShapeQuery<TBL, S> limit(long rows) {
        return with(options.limit(RowLimit.of("limit", rows)));
    }

    /** {@code limit n} with the number from an expression, such as a parameter of a prepared query. */
    public ShapeQuery<TBL, S> limit(NumberValue<?> rows) {
        return with(options.limit(new RowLimit(rows.node(), null)));
    }

    /**
     * {@code offset ?}, of rows of the root.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ShapeQuery<TBL, S> offset(long rows) {
        return with(options.offset(RowLimit.of("offset", rows)));
    }

    /** {@code offset n} with the number from an expression, such as a parameter of a prepared query. */
    public ShapeQuery<TBL, S> offset(NumberValue<?> rows) {
        return with(options.offset(new RowLimit(rows.node(), null)));
    }

    /**
     * The rows after a cursor of {@link #page} with the same order: {@code where (name, id) > (?, ?)}. Call it after
     * {@code orderBy}.
     *
     * @throws IllegalArgumentException if the cursor is of another order
     * @throws IllegalStateException if the root has no primary key
     */
    public ShapeQuery<TBL, S> after(Cursor cursor) {
        return where(sortKeys().after(cursor));
    }

    /** Which rows a list has: {@code with(USER_WITH_POSTS.posts, p -> p.orderBy(POSTS.createdAt.desc()).limit(3))}. */
    public <T extends Table<T, ?>, E> ShapeQuery<TBL, S> with(
            ListEdge<S, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        return with(EdgeQuery.with(options, edge, query));
    }

    /** Which rows the lists below a nested row have: {@code with(SHAPE.city, c -> c.with(CITY.users, u -> ...))}. */
    public <T extends Table<T, ?>, E> ShapeQuery<TBL, S> with(
            OneEdge<S, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        return with(EdgeQuery.with(options, edge, query));
    }

    /**
     * Which rows an aggregate takes: {@code with(USER_CARD.posts, post -> post.likes.gt(9))}. An absent condition takes
     * all; called again, the conditions are joined by {@code and}.
     */
    public <T extends Table<T, ?>> ShapeQuery<TBL, S> with(
            AggregateEdge<S, T> edge, Function<? super T, ? extends BooleanExpression> condition) {
        return with(EdgeQuery.with(options, edge, condition));
    }

    /** The same, always read with a query per list. */
    public ShapeQuery<TBL, S> keyed() {
        return new ShapeQuery<>(shape, from, options, ReadPlan.KEYED);
    }

    /** The same, always read with one statement. */
    public ShapeQuery<TBL, S> singleTrip() {
        return new ShapeQuery<>(shape, from, options, ReadPlan.SINGLE_TRIP);
    }

    /**
     * The same as of one moment: one statement, which sees one snapshot, as {@link #singleTrip} does. Several queries may
     * see what others commit between them, unless they run in a transaction that is {@code repeatableRead()}.
     */
    public ShapeQuery<TBL, S> consistent() {
        return singleTrip();
    }

    /** Runs the query and returns all rows. */
    @Override
    public List<S> list(Executor executor) {
        return list(executor, null);
    }

    /** Runs the query with {@code limit 1}, unless it has a limit, and returns its first row, if there is one. */
    @Override
    public Optional<S> first(Executor executor) {
        ShapeQuery<TBL, S> query = one;
        if (query == null) {
            query = options.limit() == null ? limit(1) : this;
            one = query;
        }
        List<S> rows = query.list(executor);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /**
     * Runs the query and returns its only row.
     *
     * @throws UnexpectedRowCount if there is none, or more than one
     */
    @Override
    public S one(Executor executor) {
        return optional(executor).orElseThrow(() -> UnexpectedRowCount.none(sql().get(0)));
    }

    /**
     * Runs the query and returns its only row, if there is one.
     *
     * @throws UnexpectedRowCount if there is more than one
     */
    @Override
    public Optional<S> optional(Executor executor) {
        ShapeQuery<TBL, S> query = two;
        if (query == null) {
            query = options.limit() == null ? limit(2) : this;
            two = query;
        }
        List<S> rows = query.list(executor);
        if (rows.size() > 1) {
            throw UnexpectedRowCount.several(sql().get(0));
        }
        return rows.stream().findFirst();
    }

    /**
     * Runs the query for one page, which has as many rows as its limit says, and tells where the next one starts:
     * {@code query.limit(20).page(db)}, then {@code query.limit(20).after(cursor).page(db)}. Unlike with an offset, rows
     * that come or go do not shift it.
     *
     * @throws IllegalStateException if there is no limit, or the root has no primary key
     */
    public Page<S> page(Executor executor) {
        Long size = RowLimit.numberOf(options.limit());
        if (size == null || size < 1) {
            throw new IllegalStateException("page() needs limit() to say how many rows a page has, 1 at least.");
        }
        return page(executor, size);
    }

    private Page<S> page(Executor executor, long size) {
        SortKeys keys = sortKeys();
        ShapeQuery<TBL, S> query =
                with(options.limit(RowLimit.of("limit", size + 1)).selectingSortKeys());
        int[] at = query.statement().root().sortAt();
        List<Cursor> cursors = new ArrayList<>();
        List<S> rows = query.list(executor, (value, row) -> cursors.add(keys.cursor(row.rows(), at, row.offset())));
        boolean more = rows.size() > size;
        return new Page<>(
                more ? rows.subList(0, (int) size) : rows,
                more ? Optional.of(cursors.get((int) size - 1)) : Optional.empty());
    }

    /**
     * Reads all rows in chunks of some hundred rows of the root, each by a run of its own from where the one before
     * ended, with constant memory and no cursor left open. Only in a transaction that is {@code repeatableRead()} all see
     * the same snapshot.
     *
     * @throws IllegalStateException if the root has no primary key
     */
    @Override
    public Stream<S> stream(Executor executor) {
        sortKeys();
        if (options.limit() != null && options.limit().known() == null) {
            return list(executor).stream();
        }
        return ShapeStream.of(RowLimit.numberOf(options.limit()), (cursor, size) -> {
            ShapeQuery<TBL, S> rest = cursor == null ? this : offset(0).after(cursor);
            return rest.page(executor, size);
        });
    }

    /** {@code select count(*) ...}: how many rows of the root there are, without limit and offset. */
    public long count(Executor executor) {
        Rendered count = Renderer.render(from.select(SyntaxNode.enclosing(List.of("count(*)")), options.where()));
        return executor.query(count, rows -> rows.next() ? rows.getLong(1) : 0);
    }

    /** {@code select exists (...)}: whether there are rows of the root. */
    public boolean exists(Executor executor) {
        Rendered asked = Renderer.render(from.exists(SyntaxNode.enclosing(List.of("1")), options.where()));
        return executor.query(asked, rows -> rows.next() && rows.getBoolean(1));
    }

    /** The statements: one per list and one for the root, or one for all if that was asked for. */
    public List<Rendered> sql() {
        return sql(plan == null ? ReadPlan.KEYED : plan);
    }

    /** The statements of a form; keys that are not known yet are empty arrays in it. */
    public List<Rendered> sql(ReadPlan form) {
        return statement().sql(form);
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

    private List<S> list(Executor executor, ShapeReader.@Nullable Each<S> each) {
        ShapeStatement statements = statement();
        @SuppressWarnings("unchecked")
        Part<S> part = (Part<S>) statements.root().part();
        return executor.session(session -> statements.list(session, part, plan, each));
    }

    private SortKeys sortKeys() {
        if (from.table().keyColumns().isEmpty()) {
            throw new IllegalStateException(
                    "\"" + from.table() + "\" has no primary key, so its rows cannot be read page by"
                            + " page. Use list(), with limit() and offset().");
        }
        return new SortKeys(statement().root().order());
    }

    @SuppressWarnings("ReferenceEquality") // a copy of the table has another alias or schema
    private boolean isPlain() {
        return from.table() == shape.root() && from.query() == null;
    }

    private ShapeStatement statement() {
        ShapeStatement result = statement;
        if (result == null) {
            result = options.equals(EdgeOptions.NONE) && isPlain() ? shape.plain() : newStatement();
            statement = result;
        }
        return Objects.requireNonNull(result);
    }

    /** What the shape reads is planned once, unless an edge is asked for other rows. */
    private ShapeStatement newStatement() {
        if (!isPlain() || options.sorted() || !options.nested().isEmpty()) {
            return new ShapeStatement(LevelBuilder.root(shape, from, options));
        }
        Level planned = shape.plain().root();
        return new ShapeStatement(planned.with(options, LevelBuilder.order(from.table(), options)));
    }
}
