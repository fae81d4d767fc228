package dev.squall.sql;

import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.Node;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a merge does with a row of its table.
 *
 * @param <TBL> the table
 */
public final class WhenFound<TBL extends Table<TBL, ?>> {

    private final Merge<TBL> merge;
    private final MergeNode.Match match;
    private final @Nullable Node condition;

    WhenFound(Merge<TBL> merge, MergeNode.Match match, @Nullable Node condition) {
        this.merge = merge;
        this.match = match;
        this.condition = condition;
    }

    /**
     * {@code update set ...}.
     *
     * @throws IllegalArgumentException if nothing is set
     */
    public Merge<TBL> update(UnaryOperator<ColumnValues<TBL>> values) {
        return merge.with(new MergeNode.Branch(
                match,
                condition,
                MergeNode.Action.UPDATE,
                Assignments.touched(ColumnValues.of(merge.node().table(), "update()", values), merge.touches())));
    }

    /** {@code delete}. */
    public Merge<TBL> delete() {
        return merge.with(Merge.branch(match, condition, MergeNode.Action.DELETE));
    }

    /** {@code do nothing}. */
    public Merge<TBL> doNothing() {
        return merge.with(Merge.branch(match, condition, MergeNode.Action.NOTHING));
    }
}
