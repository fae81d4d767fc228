package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.SelectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query that is read page by page: {@code where (a, b) > (?, ?) order by a, b limit ?}. Unlike {@code offset}, a page
 * costs the same wherever it is, and rows that come or go do not shift it. Directions may be mixed, and NULL comes where
 * the order puts it. Immutable.
 *
 * @param <R> what one row is read as
 */
public final class Keyset<R extends @Nullable Object> {

    private final Select<R> query;
    private final SortKeys keys;

    Keyset(Select<R> query, List<Order> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keyset() has no keys. Give the sort keys, and the primary key last.");
        }
        SelectNode node = query.node();
        if (!node.slice().isAll()
                || node.head().distinct()
                || !node.head().distinctOn().isEmpty()) {
            throw new IllegalStateException("keyset() makes the order and the limit itself, so the query must have"
                    + " neither, nor be distinct. Remove these from it.");
        }
        for (Order key : keys) {
            if (key.node().node() instanceof AggregateNode) {
                throw new IllegalStateException("keyset() cannot sort by an aggregate, which WHERE cannot see. Make the"
                        + " query a table with asTable(), and select from that.");
            }
        }
        this.query = query;
        this.keys = new SortKeys(keys);
    }

    /**
     * Reads the first page.
     *
     * @param size how many rows at most
     * @throws IllegalArgumentException if the size is not positive
     */
    public Page<R> first(Executor executor, int size) {
        return page(select(size, null), executor, size);
    }

    /**
     * Reads the page after a cursor of the same keys.
     *
     * @param size how many rows at most
     * @throws IllegalArgumentException if the size is not positive, or if the cursor is of other keys
     */
    public Page<R> after(Cursor cursor, Executor executor, int size) {
        return page(select(size, cursor), executor, size);
    }

    /**
     * The statement of a page, for its text; it reads one row more than the page has, to know if there is a next one.
     *
     * @param cursor where the page starts, or null for the first one
     */
    Select<Row<R>> select(int size, @Nullable Cursor cursor) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size is " + size + ". It must be 1 at least.");
        }
        SelectNode node = query.node();
        int at = node.items().size();
        SelectNode.Head head = new SelectNode.Head(Lists.concat(node.items(), keys.nodes()), false, List.of());
        RowReader<R> reader = query.reader();
        Select<Row<R>> page = new Select<>(
                node.withHead(head), (row, from) -> new Row<>(reader.read(row, from), keys.cursor(row, from + at)));
        if (cursor != null) {
            page = page.where(keys.after(cursor));
        }
        return page.orderBy(keys.orders().toArray(new Order[0])).limit(size + 1L);
    }

    /**
     * A row and where it stands.
     *
     * @param value the row
     * @param cursor its position
     */
    record Row<R extends @Nullable Object>(R value, Cursor cursor) {}

    private static <R extends @Nullable Object> Page<R> page(Select<Row<R>> select, Executor executor, int size) {
        List<Row<R>> found = select.list(executor);
        List<R> rows = new ArrayList<>(size);
        for (Row<R> row : found.subList(0, Math.min(size, found.size()))) {
            rows.add(row.value());
        }
        boolean more = found.size() > size;
        return new Page<>(rows, more ? Optional.of(found.get(size - 1).cursor()) : Optional.empty());
    }
}
