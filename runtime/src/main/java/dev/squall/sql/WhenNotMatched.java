package dev.squall.sql;

import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.Node;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a merge does with a row of its source that its table does not have.
 *
 * @param <TBL> the table
 */
public final class WhenNotMatched<TBL extends Table<TBL, ?>> {

    private final Merge<TBL> merge;
    private final @Nullable Node condition;

    WhenNotMatched(Merge<TBL> merge, @Nullable Node condition) {
        this.merge = merge;
        this.condition = condition;
    }

    /**
     * {@code insert (a, b) values (x, y)}: {@code insert(i -> i.set(USERS.name, source.column(X.name)))}.
     *
     * @throws IllegalArgumentException if nothing is set
     */
    public Merge<TBL> insert(UnaryOperator<ColumnValues<TBL>> values) {
        return merge.with(new MergeNode.Branch(
                MergeNode.Match.NOT_MATCHED,
                condition,
                MergeNode.Action.INSERT,
                ColumnValues.of(merge.node().table(), "insert()", values)));
    }

    /** {@code do nothing}. */
    public Merge<TBL> doNothing() {
        return merge.with(Merge.branch(MergeNode.Match.NOT_MATCHED, condition, MergeNode.Action.NOTHING));
    }
}
