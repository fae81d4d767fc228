package dev.squall.sql;

import dev.squall.sql.node.ExistsNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.SubqueryNode;
import dev.squall.sql.node.SyntaxNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another table that belong to a row of this one, in conditions: {@code USERS.posts.any(p -> ...)}. In the
 * function use the table that it is given, which has a name of its own, so that nothing clashes. Immutable.
 *
 * @param <TBL> this table
 * @param <T> the other table
 */
public abstract sealed class Relation<TBL extends Table<TBL, ?>, T extends Table<T, ?>>
        permits ToMany, ToOne, ToOneIfAny {

    private static final Node ONE = SyntaxNode.enclosing(List.of("1"));

    private final @Nullable Table<TBL, ?> source;
    private final int number;
    private @Nullable Link<T> link;

    Relation(Table<TBL, ?> source, int number) {
        this.source = source;
        this.number = number;
    }

    Relation(Link<T> link) {
        this.source = null;
        this.number = 0;
        this.link = link;
    }

    /** What the relation is by. */
    @SuppressWarnings("unchecked")
    public final Link<T> link() {
        Link<T> result = link;
        if (result == null) {
            result = (Link<T>) Objects.requireNonNull(source).link(number);
            link = result;
        }
        return result;
    }

    /** {@code exists (select 1 from posts as posts_1 where posts_1.author_id = users.id)}. */
    public final Condition exists() {
        return any(other -> Condition.absent());
    }

    /** {@code not exists (select 1 ...)}. */
    public final Condition notExists() {
        return exists().not();
    }

    /** Whether one of the rows, or more, meets the condition; an absent one is left out. */
    public final Condition any(Function<? super T, ? extends BooleanExpression> condition) {
        return exists(condition, met -> met);
    }

    /** Whether none of the rows meets the condition. */
    public final Condition none(Function<? super T, ? extends BooleanExpression> condition) {
        return any(condition).not();
    }

    /** Whether all of the rows meet the condition, as they do if there are none; NULL does not meet it. */
    public final Condition every(Function<? super T, ? extends BooleanExpression> condition) {
        return exists(condition, met -> Condition.unary(dev.squall.sql.node.UnaryOperator.IS_NOT_TRUE, met.node()))
                .not();
    }

    private Condition exists(
            Function<? super T, ? extends BooleanExpression> condition, UnaryOperator<BooleanExpression> turned) {
        Link.End<T> end = link().end();
        BooleanExpression wanted = condition.apply(end.table());
        boolean absent = wanted.node() == KeywordNode.ABSENT;
        return new Condition(new ExistsNode(select(end, ONE, absent ? wanted : turned.apply(wanted))));
    }

    /** {@code (select item from posts as posts_1 where posts_1.author_id = users.id)}. */
    final Node subquery(Link.End<T> end, Node item) {
        return subquery(end, item, Condition.absent());
    }

    /** The same of some of the rows. */
    final Node subquery(Link.End<T> end, Node item, BooleanExpression wanted) {
        return new SubqueryNode(select(end, item, wanted));
    }

    private SelectNode select(Link.End<T> end, Node item, BooleanExpression wanted) {
        Node tie = end.tie(link().sourceColumns());
        return new SelectNode(
                new SelectNode.Head(List.of(item), false, List.of()),
                end.from(),
                Select.and(tie, wanted),
                SelectNode.Grouping.NONE,
                Slice.ALL,
                null);
    }
}
