package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.WithNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows, after other statements that run with it; see {@link RowStatement#with}.
 *
 * @param <R> what one row is read as
 */
public final class WithRows<R extends @Nullable Object> extends RowStatement<R> {

    private final WithNode node;
    private final RowStatement<R> statement;

    WithRows(RowStatement<R> statement, Cte<?>... ctes) {
        this.node = Cte.before(statement.node(), ctes);
        this.statement = statement;
    }

    @Override
    public WithNode node() {
        return node;
    }

    @Override
    long atLeast() {
        return statement.atLeast();
    }

    @Override
    List<Node> items() {
        return statement.items();
    }

    @Override
    RowReader<R> reader() {
        return statement.reader();
    }
}
