package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.TableRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that stands in FROM under a name. Its columns are looked up by what it selects, and keep their type and
 * nullability: {@code t.column(USERS.id)}. Selecting it gives its rows. Immutable.
 *
 * @param <R> what one row is read as
 */
public abstract sealed class NamedQuery<R extends @Nullable Object> extends ColumnLookup
        implements InnerItem, Selectable<R> permits Cte, DerivedTable {

    private final RelationNode relation;
    private final OutputColumns columns;
    private final RowReader<R> reader;

    NamedQuery(RelationNode relation, OutputColumns columns, RowReader<R> reader) {
        this.relation = relation;
        this.columns = columns;
        this.reader = reader;
    }

    @Override
    public final RelationNode relation() {
        return relation;
    }

    /** The names of its columns. */
    public final List<String> columnNames() {
        return columns.names();
    }

    /** This query where the table would stand, whose columns then mean those of the query that have their names. */
    public abstract TableRows inPlaceOf(TableName table);

    final OutputColumns outputs() {
        return columns;
    }

    final RowReader<R> reader() {
        return reader;
    }

    /** This query where its rows may be missing: the side of an outer join. All its columns are nullable. */
    public abstract OuterQuery outer();

    @Override
    final Node find(Expression<?> selected) {
        return columns.find(relation, selected.node());
    }

    @Override
    public final List<Node> nodes() {
        return columns.names().stream()
                .<Node>map(name -> new ColumnNode(relation, name))
                .toList();
    }

    @Override
    public final R read(ResultSet row, int at) throws SQLException {
        return reader.read(row, at);
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return relation.exposedName();
    }
}
