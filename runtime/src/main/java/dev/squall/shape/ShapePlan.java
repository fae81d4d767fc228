package dev.squall.shape;

import dev.squall.sql.BooleanExpression;
import dev.squall.sql.Condition;
import dev.squall.sql.Expression;
import dev.squall.sql.Link;
import dev.squall.sql.Relation;
import dev.squall.sql.Table;
import dev.squall.sql.TableOrView;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.ToOneIfAny;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes down what a shape reads; see {@link Shape#plan}. Used by generated classes, by one thread.
 *
 * @param <TBL> the table that the shape starts from
 * @param <S> the shape's record
 */
public final class ShapePlan<TBL extends TableOrView<TBL, ?>, S> {

    private final LevelBuilder level;
    private final EdgeOptions asked;
    private final List<Expression<?>> values = new ArrayList<>();
    private final List<One> ones = new ArrayList<>();
    private final List<Many> lists = new ArrayList<>();

    ShapePlan(LevelBuilder level, EdgeOptions asked) {
        this.level = level;
        this.asked = asked;
    }

    /** An edge to one row, already joined. */
    record One(OneEdge<?, ?, ?> edge, LevelBuilder.Joined joined, Shape<?, ?> shape) {}

    /** An edge to many rows; the depth is how often it may be within itself, 0 for no limit. */
    record Many(ListEdge<?, ?, ?> edge, Link<?> link, Shape<?, ?> shape, int depth) {}

    /** The next value of the row: a column, an aggregate of related rows, any expression. */
    public void value(Expression<?> value) {
        values.add(value);
    }

    /** Which rows an aggregate takes: all, or those that the query asks for. */
    @SuppressWarnings("unchecked") // with() takes a condition of the edge's table
    public <T extends Table<T, ?>> Function<T, BooleanExpression> only(AggregateEdge<S, T> edge) {
        Function<T, BooleanExpression> wanted =
                (Function<T, BooleanExpression>) asked.of(edge).only();
        return wanted == null ? table -> Condition.absent() : wanted;
    }

    /** What a list edge is by, and what its rows are read as. */
    public <A extends Table<A, ?>, T extends Table<T, ?>, E> void list(
            ListEdge<S, T, E> edge, ToMany<A, T> relation, Shape<T, E> shape) {
        list(edge, relation.link(), shape);
    }

    /** The same with the nested rows read as their table's record. */
    public <A extends Table<A, ?>, T extends Table<T, E>, E> void list(
            ListEdge<S, T, E> edge, ToMany<A, T> relation, T table) {
        list(edge, relation.link(), table);
    }

    /** The same for a relation that the table has no field for. */
    public <T extends Table<T, ?>, E> void list(ListEdge<S, T, E> edge, Link<T> link, Shape<T, E> shape) {
        lists.add(new Many(edge, link, shape, 0));
    }

    /** The same for a relation that the table has no field for, read as the other table's record. */
    public <T extends Table<T, E>, E> void list(ListEdge<S, T, E> edge, Link<T> link, T table) {
        lists.add(new Many(edge, link, new TableShape<>(table), 0));
    }

    /**
     * A list edge whose shape has the same edge again: a tree.
     *
     * @param depth how many levels there are below a row that is not itself nested by this edge; the last have empty
     *     lists
     */
    public <A extends Table<A, ?>, T extends Table<T, ?>, E> void list(
            ListEdge<S, T, E> edge, ToMany<A, T> relation, Shape<T, E> shape, int depth) {
        list(edge, relation.link(), shape, depth);
    }

    /** The same for a relation that the table has no field for. */
    public <T extends Table<T, ?>, E> void list(ListEdge<S, T, E> edge, Link<T> link, Shape<T, E> shape, int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("The depth of a list is " + depth + ". It must be 1 at least.");
        }
        lists.add(new Many(edge, link, shape, depth));
    }

    /** What an edge to one row is by, and what the row is read as. */
    public <A extends Table<A, ?>, T extends Table<T, ?>, E> void one(
            OneEdge<S, T, E> edge, Relation<A, T> relation, Shape<T, E> shape) {
        ones.add(new One(edge, level.join(relation.link(), relation instanceof ToOneIfAny), shape));
    }

    /** The same with the nested row read as its table's record. */
    public <A extends Table<A, ?>, T extends Table<T, E>, E> void one(
            OneEdge<S, T, E> edge, Relation<A, T> relation, T table) {
        ones.add(new One(edge, level.join(relation.link(), relation instanceof ToOneIfAny), new TableShape<>(table)));
    }

    /** The same for a relation that the table has no field for. */
    public <T extends Table<T, ?>, E> void one(
            OneEdge<S, T, E> edge, Link<T> link, boolean required, Shape<T, E> shape) {
        ones.add(new One(edge, level.join(link, !required), shape));
    }

    /** The table of a row that is always there, joined once, for values of it. */
    public <A extends Table<A, ?>, T extends Table<T, ?>> T join(ToOne<A, T> relation) {
        return level.join(relation.link(), false).as();
    }

    /** The table of a row that may be missing, joined once; its values are NULL then. */
    public <A extends Table<A, ?>, T extends Table<T, ?>> T join(ToOneIfAny<A, T> relation) {
        return level.join(relation.link(), true).as();
    }

    List<Expression<?>> values() {
        return values;
    }

    List<One> ones() {
        return ones;
    }

    List<Many> lists() {
        return lists;
    }
}
