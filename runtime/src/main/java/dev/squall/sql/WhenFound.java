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

    private final MergeNode merge;
    private final MergeNode.Match match;
    private final @Nullable Node condition;

    WhenFound(MergeNode merge, MergeNode.Match match, @Nullable Node condition) {
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
        return Merge.with(
                merge,
                new MergeNode.Branch(
                        match, condition, MergeNode.Action.UPDATE, ColumnValues.of(merge.table(), "update()", values)));
    }

    /** {@code delete}. */
    public Merge<TBL> delete() {
        return Merge.with(merge, Merge.branch(match, condition, MergeNode.Action.DELETE));
    }

    /** {@code do nothing}. */
    public Merge<TBL> doNothing() {
        return Merge.with(merge, Merge.branch(match, condition, MergeNode.Action.NOTHING));
    }
}
