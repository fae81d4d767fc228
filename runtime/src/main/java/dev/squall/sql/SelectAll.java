package dev.squall.sql;

import dev.squall.sql.node.SelectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code select} without a list: it gives the record of the table that it is from. */
public final class SelectAll {

    SelectAll() {}

    /** {@code select (all columns) from users}, read as the table's record. */
    public <R> Select<R> from(TableOrView<?, R> table) {
        return new Select<R>(SelectNode.of(table.nodes()), table).from(table);
    }

    /** The same for a query with a name: {@code select (all columns) from (select ...) as t}. */
    public <R extends @Nullable Object> Select<R> from(NamedQuery<R> query) {
        return new Select<R>(SelectNode.of(query.nodes()), query).from(query);
    }

    /** The same for a table that a right or full join may leave out. */
    public <R> Select<Optional<R>> from(OuterTable<?, R> table) {
        return new Select<Optional<R>>(SelectNode.of(table.nodes()), table).from(table);
    }
}
