package dev.squall.sql;

import dev.squall.sql.node.WithNode;

/** A change after other statements that run with it; see {@link Command#with}. */
public final class WithCommand extends Command {

    private final WithNode node;
    private final Command statement;

    WithCommand(Command statement, Cte<?>... ctes) {
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
}
