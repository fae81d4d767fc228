package dev.squall.sql;

import dev.squall.sql.node.SubqueryTable;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * A query in FROM: {@code (select ...) as t}. Immutable.
 *
 * @param <R> what one row is read as
 */
public final class DerivedTable<R extends @Nullable Object> extends NamedQuery<R> {

    private final SubqueryTable table;

    private DerivedTable(SubqueryTable table, OutputColumns columns, RowReader<R> reader) {
        super(table, columns, reader);
        this.table = table;
    }

    static <R extends @Nullable Object> DerivedTable<R> of(Query<R> query, String name) {
        OutputColumns columns = OutputColumns.of(query.node().items());
        return new DerivedTable<>(
                new SubqueryTable(query.node(), name, columns.listed(), false, false), columns, query.reader());
    }

    /** {@code lateral (select ...) as t}: the query may use columns of what stands before it in FROM. */
    public DerivedTable<R> lateral() {
        return new DerivedTable<>(
                new SubqueryTable(table.query(), table.exposedName(), table.columns(), true, false),
                outputs(),
                reader());
    }

    @Override
    public TableRows inPlaceOf(TableName alike) {
        return TableRows.of(alike, table.query(), table.columns());
    }

    @Override
    public OuterQuery outer() {
        return new OuterQuery(
                new SubqueryTable(table.query(), table.exposedName(), table.columns(), table.lateral(), true),
                outputs());
    }
}
