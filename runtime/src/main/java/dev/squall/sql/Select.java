package dev.squall.sql;

import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.LockNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.WindowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@code select}. Every method returns a new statement; the order of the calls does not matter, except that FROM and
 * joins stand in theirs.
 *
 * <p>Columns are written without their table's name while one table is in sight, and with it otherwise.
 *
 * @param <R> what one row is read as
 */
public non-sealed class Select<R extends @Nullable Object> extends Query<R> {

    private final SelectNode node;

    Select(SelectNode node, RowReader<R> reader) {
        super(reader);
        this.node = node;
    }

    @Override
    public final SelectNode node() {
        return node;
    }

    private Select<R> with(SelectNode newNode) {
        return new Select<>(newNode, reader());
    }

    @Override
    final Slice slice() {
        return node.slice();
    }

    @Override
    final Select<R> withSlice(Slice slice) {
        return with(node.withSlice(slice));
    }

    /** {@code select distinct}: equal rows come once. */
    public final Select<R> distinct() {
        return with(node.withHead(new SelectNode.Head(node.items(), true, List.of())));
    }

    /** {@code select distinct on (a, b)}: the first row, by {@code orderBy}, for each value of these. */
    public final Select<R> distinctOn(Expression<?>... keys) {
        return with(node.withHead(new SelectNode.Head(node.items(), false, nodes(keys))));
    }

    /** {@code from users}; called again, {@code from users, cities}. */
    public final Select<R> from(FromItem item) {
        return join(JoinNode.Kind.FROM, item, null);
    }

    /** {@code join cities on ...}. */
    public final Select<R> join(FromItem item, BooleanExpression on) {
        return join(JoinNode.Kind.INNER, item, on);
    }

    /** {@code left join cities on ...}. The row may be missing, so it takes {@code CITIES.outer()}. */
    public final Select<R> leftJoin(OuterItem item, BooleanExpression on) {
        return join(JoinNode.Kind.LEFT, item, on);
    }

    /** {@code right join cities on ...}. What stands before it may be missing, so it must be of {@code outer()}. */
    public final Select<R> rightJoin(InnerItem item, BooleanExpression on) {
        return join(JoinNode.Kind.RIGHT, item, on);
    }

    /** {@code full join cities on ...}. Either side may be missing, so all must be of {@code outer()}. */
    public final Select<R> fullJoin(OuterItem item, BooleanExpression on) {
        return join(JoinNode.Kind.FULL, item, on);
    }

    /** {@code cross join cities}. */
    public final Select<R> crossJoin(FromItem item) {
        return join(JoinNode.Kind.CROSS, item, null);
    }

    /** {@code where ...}; called again, the conditions are joined by {@code and}. An absent condition is no clause. */
    public final Select<R> where(BooleanExpression condition) {
        return with(node.withWhere(and(node.where(), condition)));
    }

    /** {@code group by a, b}; called again, it adds further keys. */
    public final Select<R> groupBy(Expression<?>... keys) {
        SelectNode.Grouping old = node.grouping();
        return with(node.withGrouping(
                new SelectNode.Grouping(Lists.concat(old.by(), nodes(keys)), old.having(), old.windows())));
    }

    /** {@code group by rollup (a, b)}: {@code groupBy(rollup(USERS.cityId, USERS.role))}. */
    public final Select<R> groupBy(Grouping key) {
        SelectNode.Grouping old = node.grouping();
        return with(node.withGrouping(
                new SelectNode.Grouping(Lists.append(old.by(), key.node()), old.having(), old.windows())));
    }

    /** {@code having ...}; called again, the conditions are joined by {@code and}. */
    public final Select<R> having(BooleanExpression condition) {
        SelectNode.Grouping old = node.grouping();
        return with(node.withGrouping(new SelectNode.Grouping(old.by(), and(old.having(), condition), old.windows())));
    }

    /** {@code window w as (partition by ...)}: declares windows made with {@link Sql#window(String)}. */
    public final Select<R> window(Window... windows) {
        SelectNode.Grouping old = node.grouping();
        List<WindowSpec> specs = new ArrayList<>(old.windows());
        for (Window window : windows) {
            specs.add(window.named());
        }
        return with(node.withGrouping(new SelectNode.Grouping(old.by(), old.having(), List.copyOf(specs))));
    }

    @Override
    public final Select<R> orderBy(Order... keys) {
        return withSlice(slice().thenBy(nodes(keys)));
    }

    @Override
    public final Select<R> limit(long rows) {
        return (Select<R>) super.limit(rows);
    }

    @Override
    public final Select<R> offset(long rows) {
        return (Select<R>) super.offset(rows);
    }

    /** {@code limit n} with the number from an expression, such as a parameter of a prepared statement. */
    public final Select<R> limit(NumberValue<?> rows) {
        return withSlice(slice().withLimit(rows.node()));
    }

    /** {@code offset n} with the number from an expression, such as a parameter of a prepared statement. */
    public final Select<R> offset(NumberValue<?> rows) {
        return withSlice(slice().withOffset(rows.node()));
    }

    /** {@code fetch first n rows with ties}: the limit takes in rows that sort like its last one. */
    public final Select<R> withTies() {
        return withSlice(slice().withTies());
    }

    /**
     * {@code order by a, b}, read page by page with no offset; see {@link Keyset}. The keys together must be unique, or
     * rows are lost between pages: put the primary key last.
     *
     * @throws IllegalArgumentException if there are no keys
     * @throws IllegalStateException if the query has an order or a limit, or is distinct
     */
    public final Keyset<R> keyset(Order... keys) {
        return new Keyset<>(this, List.of(keys));
    }

    /** {@code for update}: locks the rows until the end of the transaction. */
    public final Select<R> forUpdate() {
        return with(node.withLock(Lock.of(LockNode.Strength.UPDATE)));
    }

    /** {@code for update of users skip locked}: {@code forUpdate(l -> l.of(USERS).skipLocked())}. */
    public final Select<R> forUpdate(UnaryOperator<Lock> options) {
        return with(node.withLock(Lock.of(LockNode.Strength.UPDATE, options)));
    }

    /** {@code for no key update}: see {@link #forNoKeyUpdate(UnaryOperator)}. */
    public final Select<R> forNoKeyUpdate() {
        return forNoKeyUpdate(lock -> lock);
    }

    /** {@code for share}: see {@link #forShare(UnaryOperator)}. */
    public final Select<R> forShare() {
        return forShare(lock -> lock);
    }

    /** {@code for key share}: see {@link #forKeyShare(UnaryOperator)}. */
    public final Select<R> forKeyShare() {
        return forKeyShare(lock -> lock);
    }

    /** {@code for no key update}: as {@link #forUpdate()}, but others may still add rows that refer to these. */
    public final Select<R> forNoKeyUpdate(UnaryOperator<Lock> options) {
        return with(node.withLock(Lock.of(LockNode.Strength.NO_KEY_UPDATE, options)));
    }

    /** {@code for share}: others may read and lock the rows likewise, but not change them. */
    public final Select<R> forShare(UnaryOperator<Lock> options) {
        return with(node.withLock(Lock.of(LockNode.Strength.SHARE, options)));
    }

    /** {@code for key share}: others may change the rows, but not their keys. */
    public final Select<R> forKeyShare(UnaryOperator<Lock> options) {
        return with(node.withLock(Lock.of(LockNode.Strength.KEY_SHARE, options)));
    }

    /** The same statement, whose rows are turned into something else as they are read. */
    public final <T extends @Nullable Object> Select<T> map(Function<? super R, ? extends T> function) {
        RowReader<R> reader = reader();
        return new Select<>(node, (row, at) -> function.apply(reader.read(row, at)));
    }

    private Select<R> join(JoinNode.Kind kind, FromItem item, @Nullable BooleanExpression on) {
        return with(node.withJoin(new JoinNode(kind, item.relation(), on == null ? null : on.node())));
    }

    static Node and(@Nullable Node present, BooleanExpression more) {
        return present == null
                ? more.node()
                : Condition.logical(Operator.AND, present, more.node()).node();
    }

    static List<Node> nodes(Expression<?>... expressions) {
        List<Node> nodes = new ArrayList<>(expressions.length);
        for (Expression<?> expression : expressions) {
            nodes.add(expression.node());
        }
        return nodes;
    }
}
