package dev.squall.studio.grid;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.cell.CellSql;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Reader;
import dev.squall.studio.data.Sql;
import dev.squall.studio.expand.Expansion;
import dev.squall.studio.expand.Nested;
import dev.squall.studio.expand.NestedReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pages of rows. Safe for use by several threads. */
public final class GridReader {
    private static final Duration PAGE_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration EXPORT_TIMEOUT = Duration.ofMinutes(30);
    private static final int MAX_TOKEN_BYTES = 6_000;

    private final ReadLane lane;

    /** A reader over a lane. */
    public GridReader(ReadLane lane) {
        this.lane = lane;
    }

    /** A row with the values that a token for its place needs. */
    private record Placed(GridRow row, List<@Nullable String> place) {}

    /**
     * Reads the page of a query.
     *
     * @throws SQLException if the server refuses, for example a value that is none of its column's type
     */
    public GridPage page(Catalog catalog, GridQuery query) throws SQLException {
        Paging paging = Paging.of(query.relation());
        return paging == Paging.POSITION ? byPosition(catalog, query) : byPlace(catalog, query, paging);
    }

    private GridPage byPlace(Catalog catalog, GridQuery query, Paging paging) throws SQLException {
        var keyset = Keyset.of(query);
        Optional<Cursor> cursor = query.place().token().map(token -> Cursor.parse(token, query.hash()));
        List<Sql> behind = cursor.map(c -> keyset.behind(c.values())).orElse(List.of());
        Sql sql = new GridSql(catalog, query).page(keyset, behind, query.size() + 1, 0);
        long start = System.nanoTime();
        List<Placed> found = rows(query, keyset, sql);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        boolean more = found.size() > query.size();
        List<Placed> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), query.size())));
        boolean reversed = query.place().reversed();
        if (reversed) {
            Collections.reverse(shown);
        }
        boolean hasNext = reversed ? query.place().at() == GridQuery.At.BEFORE : more;
        boolean hasPrevious = reversed ? more : query.place().at() == GridQuery.At.AFTER;
        Optional<String> next = hasNext ? token(query, shown, shown.size() - 1) : Optional.empty();
        Optional<String> previous = hasPrevious ? token(query, shown, 0) : Optional.empty();
        return new GridPage(
                shown.stream().map(Placed::row).toList(),
                next,
                previous,
                !shown.isEmpty() && ((hasNext && next.isEmpty()) || (hasPrevious && previous.isEmpty())),
                paging,
                took,
                sql.text());
    }

    private static Optional<String> token(GridQuery query, List<Placed> shown, int index) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String token = new Cursor(query.hash(), shown.get(index).place).token();
        // a longer one does not fit into an address: such a value is no order that people page through
        return token.length() > MAX_TOKEN_BYTES ? Optional.empty() : Optional.of(token);
    }

    private GridPage byPosition(Catalog catalog, GridQuery query) throws SQLException {
        var keyset = Keyset.of(query);
        long offset = query.place()
                .token()
                .map(token -> position(Cursor.parse(token, query.hash())))
                .orElse(0L);
        long from = query.place().at() == GridQuery.At.BEFORE ? Math.max(0, offset - query.size()) : offset;
        Sql sql = new GridSql(catalog, query).page(keyset, List.of(), query.size() + 1, from);
        long start = System.nanoTime();
        List<Placed> found = rows(query, keyset, sql);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        boolean more = found.size() > query.size();
        return new GridPage(
                found.stream().limit(query.size()).map(Placed::row).toList(),
                more ? Optional.of(position(query, from + query.size())) : Optional.empty(),
                from > 0 ? Optional.of(position(query, from)) : Optional.empty(),
                false,
                Paging.POSITION,
                took,
                sql.text());
    }

    private static String position(GridQuery query, long rows) {
        return new Cursor(query.hash(), List.of(Long.toString(rows))).token();
    }

    private static long position(Cursor cursor) {
        try {
            return Math.max(0, Long.parseLong(String.valueOf(cursor.values().get(0))));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new InvalidFilter("The page token of this address is damaged; start again at the first page.");
        }
    }

    private List<Placed> rows(GridQuery query, Keyset keyset, Sql sql) throws SQLException {
        return lane.read(PAGE_TIMEOUT, reader -> reader.query(sql, row -> placed(query, keyset, row)));
    }

    private static Placed placed(GridQuery query, Keyset keyset, ResultSet row) throws SQLException {
        int position = 1;
        List<Cell> cells = new ArrayList<>();
        for (Column column : query.columns()) {
            cells.add(CellSql.read(column, row, position));
            position += CellSql.FIELDS;
        }
        List<@Nullable String> place = new ArrayList<>();
        for (int i = 0; i < keyset.size(); i++) {
            place.add(row.getString(position++));
        }
        List<String> key = new ArrayList<>();
        for (int i = 0; i < query.relation().key().size(); i++) {
            key.add(row.getString(position++));
        }
        List<Nested> nested = new ArrayList<>();
        for (Expansion expansion : query.expansions()) {
            nested.add(NestedReader.read(expansion, row.getString(position++)));
        }
        return new Placed(new GridRow(cells, key, nested), place);
    }

    /** A query's first page as SQL for people, with its values as literals. */
    public static String asSql(GridQuery query) {
        return GridSql.plain(query).withLiterals();
    }

    /** Hands on the whole rows of a query, all pages of it, as they come. */
    public void export(Catalog catalog, GridQuery query, Reader.RowConsumer consumer) throws SQLException {
        Sql sql = new GridSql(catalog, query).export(Keyset.of(query));
        lane.read(EXPORT_TIMEOUT, reader -> {
            reader.each(sql, consumer);
            return true;
        });
    }
}
