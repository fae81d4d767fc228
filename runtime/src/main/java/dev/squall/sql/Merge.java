package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code merge}: inserts, updates and deletes in one statement. For each row the first branch that fits is taken.
 * Immutable.
 *
 * @param <TBL> the table
 */
public final class Merge<TBL extends Table<TBL, ?>> extends Command implements Change<TBL> {

    private final MergeNode node;
    private final List<Assignment> touches;

    Merge(MergeNode node, List<Assignment> touches) {
        this.node = node;
        this.touches = touches;
    }

    @Override
    public MergeNode node() {
        return node;
    }

    /** {@code when matched then ...}: for rows of both. */
    public WhenFound<TBL> whenMatched() {
        return new WhenFound<>(this, MergeNode.Match.MATCHED, null);
    }

    /** {@code when matched and ... then ...}. */
    public WhenFound<TBL> whenMatched(BooleanExpression condition) {
        return new WhenFound<>(this, MergeNode.Match.MATCHED, condition.node());
    }

    /** {@code when not matched then ...}: for rows of the source alone. */
    public WhenNotMatched<TBL> whenNotMatched() {
        return new WhenNotMatched<>(this, null);
    }

    /** {@code when not matched and ... then ...}. */
    public WhenNotMatched<TBL> whenNotMatched(BooleanExpression condition) {
        return new WhenNotMatched<>(this, condition.node());
    }

    /** {@code when not matched by source then ...}: for rows of the table alone. Needs PostgreSQL 17. */
    public WhenFound<TBL> whenNotMatchedBySource() {
        return new WhenFound<>(this, MergeNode.Match.NOT_MATCHED_BY_SOURCE, null);
    }

    /** {@code when not matched by source and ... then ...}. Needs PostgreSQL 17. */
    public WhenFound<TBL> whenNotMatchedBySource(BooleanExpression condition) {
        return new WhenFound<>(this, MergeNode.Match.NOT_MATCHED_BY_SOURCE, condition.node());
    }

    @Override
    public TableName changed() {
        return node.table();
    }

    /** {@code returning ...}: reads something back from each row; see {@link Sql#mergeAction}. Needs PostgreSQL 17. */
    @Override
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> what) {
        return new Returning<>(node.withReturning(what.nodes()), what);
    }

    Merge<TBL> with(MergeNode.Branch branch) {
        return new Merge<>(node.withBranch(branch), touches);
    }

    /** What the table sets by itself when a row changes. */
    List<Assignment> touches() {
        return touches;
    }

    static MergeNode.Branch branch(MergeNode.Match match, @Nullable Node condition, MergeNode.Action action) {
        return new MergeNode.Branch(match, condition, action, List.of());
    }
}
