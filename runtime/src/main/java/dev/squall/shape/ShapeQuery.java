package dev.squall.shape;

import dev.squall.sql.BooleanExpression;
import dev.squall.sql.Executor;
import dev.squall.sql.Order;
import dev.squall.sql.Table;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A query for a shape: {@code select(USER_WITH_POSTS).where(...).orderBy(...).limit(20).list(db)}. It reads the rows of
 * the root and what is nested in them, each list by one query, never by one per row.
 *
 * <p>An immutable value, safe for use by several threads, that can be kept in a constant. Its texts are made once.
 *
 * @param <TBL> the table that the shape starts from
 * @param <S> the shape's record
 */
public final class ShapeQuery<TBL extends Table<TBL, ?>, S> {

    private final Shape<TBL, S> shape;
    private final EdgeOptions options;
    private @Nullable Level level;
    private @Nullable Rendered rendered;

    ShapeQuery(Shape<TBL, S> shape) {
        this(shape, EdgeOptions.NONE);
    }

    private ShapeQuery(Shape<TBL, S> shape, EdgeOptions options) {
        this.shape = shape;
        this.options = options;
    }

    private ShapeQuery<TBL, S> with(EdgeOptions newOptions) {
        return new ShapeQuery<>(shape, newOptions);
    }

    /** {@code where ...}; called again, the conditions are joined by {@code and}. */
    public ShapeQuery<TBL, S> where(BooleanExpression condition) {
        return with(options.where(condition));
    }

    /** {@code order by a, b desc}, and the primary key after them; called again, it adds further keys. */
    public ShapeQuery<TBL, S> orderBy(Order... keys) {
        return with(options.orderBy(keys));
    }

    /** {@code limit ?}, of rows of the root. */
    public ShapeQuery<TBL, S> limit(long rows) {
        return with(options.limit(rows));
    }

    /** {@code offset ?}, of rows of the root. */
    public ShapeQuery<TBL, S> offset(long rows) {
        return with(options.offset(rows));
    }

    /** Which rows a list has: {@code with(USER_WITH_POSTS.posts, p -> p.orderBy(POSTS.createdAt.desc()).limit(3))}. */
    public <T extends Table<T, ?>, E> ShapeQuery<TBL, S> with(
            ListEdge<S, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        return with(EdgeQuery.with(options, edge, query));
    }

    /** Which rows the lists below a nested row have. */
    public <T extends Table<T, ?>, E> ShapeQuery<TBL, S> with(
            OneEdge<S, T, E> edge, UnaryOperator<EdgeQuery<T, E>> query) {
        return with(EdgeQuery.with(options, edge, query));
    }

    /** Runs the query and returns all rows. */
    public List<S> list(Executor executor) {
        Level root = level();
        @SuppressWarnings("unchecked")
        Part<S> part = (Part<S>) root.part();
        Rendered first = rootStatement();
        return executor.session(session -> new KeyedRun(session).list(root, part, first));
    }

    /** Runs the query with {@code limit 1}, unless it has a limit, and returns its first row, if there is one. */
    public Optional<S> first(Executor executor) {
        List<S> rows = (options.limit() == null ? limit(1) : this).list(executor);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** The statements, one per level. */
    public List<Rendered> sql() {
        List<Rendered> all = new ArrayList<>();
        all.add(rootStatement());
        collect(level(), all);
        return List.copyOf(all);
    }

    private static void collect(Level level, List<Rendered> all) {
        for (Child child : level.children()) {
            all.add(child.statement().rendered());
            collect(child.level(), all);
        }
    }

    private Level level() {
        Level result = level;
        if (result == null) {
            result = options == EdgeOptions.NONE ? shape.plain() : LevelBuilder.root(shape, shape.root(), options);
            level = result;
        }
        return result;
    }

    private Rendered rootStatement() {
        Rendered result = rendered;
        if (result == null) {
            result = Renderer.render(rootNode(level()));
            rendered = result;
        }
        return result;
    }

    private static SelectNode rootNode(Level root) {
        EdgeOptions options = root.options();
        Node where = options.where().node();
        return new SelectNode(
                new SelectNode.Head(root.items(), false, List.of()),
                root.from(),
                where == KeywordNode.ABSENT ? null : where,
                SelectNode.Grouping.NONE,
                new Slice(root.orderBy(), count(options.limit()), count(options.offset()), false),
                null);
    }

    private static @Nullable Node count(@Nullable Long rows) {
        return rows == null ? null : new ParameterNode(new Bind<>(Codecs.BIGINT, rows));
    }
}
