package dev.squall.sql;

import dev.squall.sql.node.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * A statement that yields rows.
 *
 * @param <R> what one row is read as
 */
public abstract class Query<R extends @Nullable Object> {

    Query() {}

    /** The statement as a tree. */
    public abstract QueryNode node();
}
