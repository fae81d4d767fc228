package dev.squall.studio.grid;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.cell.CellSql;
import dev.squall.studio.data.Sql;
import dev.squall.studio.expand.ExpansionSql;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements of a grid. Every cell is text and cut by the server, however large the value is. */
final class GridSql {
    /** How many characters of a value a grid shows. */
    static final int CELL_CHARACTERS = 256;

    private final Catalog catalog;
    private final GridQuery query;

    GridSql(Catalog catalog, GridQuery query) {
        this.catalog = catalog;
        this.query = query;
    }

    /**
     * The statement of a page: text, size and label of each shown column, then the order's values, then the key's,
     * then what is expanded.
     *
     * @param keyset the order
     * @param behind the conditions for the rows behind a place, in the order of their rows; none for all rows
     * @param limit how many rows
     * @param offset how many rows to leave out
     */
    Sql page(Keyset keyset, List<Sql> behind, int limit, long offset) {
        List<Sql> selected = new ArrayList<>();
        var cell = new CellSql(catalog, query.relation(), "t");
        query.columns().forEach(column -> selected.add(cell.select(column, CELL_CHARACTERS)));
        selected.addAll(keyset.values());
        query.relation().key().forEach(k -> selected.add(of(k).then("::text")));
        selected.addAll(ExpansionSql.select(catalog, query.expansions(), "t"));
        Sql statement = Sql.of("select ")
                .then(Sql.join(", ", selected))
                .then(rows(keyset, behind, limit))
                .then(keyset.orderBy())
                .then(" limit ")
                .then(Sql.number(limit));
        return offset == 0 ? statement : statement.then(" offset ").then(Sql.number(offset));
    }

    /** The rows behind a place: of two conditions, each gives its first rows in order, which an index has. */
    private Sql rows(Keyset keyset, List<Sql> behind, int limit) {
        if (behind.size() < 2) {
            return from().then(where(behind.isEmpty() ? Sql.EMPTY : behind.get(0)));
        }
        boolean placed = Paging.of(query.relation()) == Paging.ROW_PLACE;
        List<Sql> parts = behind.stream()
                .map(condition -> Sql.of("(select t.*" + (placed ? ", t.ctid" : ""))
                        .then(from())
                        .then(where(condition))
                        .then(keyset.orderBy())
                        .then(" limit " + limit + ")"))
                .toList();
        return Sql.of(" from (").then(Sql.join(" union all ", parts)).then(") t");
    }

    /** The whole values of the shown columns, for exports. */
    Sql export(Keyset keyset) {
        List<Sql> selected =
                query.columns().stream().map(c -> of(c).then("::text")).toList();
        return Sql.of("select ")
                .then(Sql.join(", ", selected))
                .then(from())
                .then(where(Sql.EMPTY))
                .then(keyset.orderBy());
    }

    /** The first page as a person would write it. */
    static Sql plain(GridQuery query) {
        List<Sql> columns = query.columns().stream().map(Column::quoted).toList();
        List<Sql> conditions = query.filters().stream().map(Filter::condition).toList();
        List<Sql> order = query.order().stream()
                .map(s -> s.column().quoted().then(s.descending() ? " desc" : ""))
                .toList();
        Sql sql = Sql.of("select ")
                .then(Sql.join(", ", columns))
                .then("\nfrom ")
                .then(query.relation().quoted());
        if (!conditions.isEmpty()) {
            sql = sql.then("\nwhere ").then(Sql.join("\n  and ", conditions));
        }
        if (!order.isEmpty()) {
            sql = sql.then("\norder by ").then(Sql.join(", ", order));
        }
        return sql.then("\nlimit ").then(Sql.number(query.size()));
    }

    /** The number of rows, but at most this many. */
    Sql cappedCount(long cap) {
        return Sql.of("select count(*) from (select 1")
                .then(from())
                .then(where(Sql.EMPTY))
                .then(" limit ")
                .then(Sql.number(cap))
                .then(") counted");
    }

    Sql exactCount() {
        return Sql.of("select count(*)").then(from()).then(where(Sql.EMPTY));
    }

    private Sql from() {
        return Sql.of(" from ").then(query.relation().quoted()).then(" t");
    }

    private Sql where(Sql behind) {
        List<Sql> conditions = new ArrayList<>();
        query.filters().forEach(f -> conditions.add(f.condition()));
        if (!behind.isEmpty()) {
            conditions.add(Sql.of("(").then(behind).then(")"));
        }
        return conditions.isEmpty() ? Sql.EMPTY : Sql.of(" where ").then(Sql.join(" and ", conditions));
    }

    private static Sql of(Column column) {
        return Sql.of("t.").then(column.quoted());
    }
}
