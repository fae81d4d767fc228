package dev.squall.shape;

import dev.squall.sql.Cursor;
import dev.squall.sql.Page;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query page by page as the rows are asked for.
 *
 * @param <S> a row
 */
final class ShapeStream<S> extends Spliterators.AbstractSpliterator<S> {

    /** Large enough to hide a trip, small enough for constant memory. */
    private static final long CHUNK = 500;

    private final Pages<S> pages;
    private long left;
    private boolean started;
    private @Nullable Cursor next;
    private Iterator<S> rows = List.<S>of().iterator();

    private ShapeStream(long limit, Pages<S> pages) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.left = limit;
        this.pages = pages;
    }

    /** Where pages come from. */
    interface Pages<S> {

        /** The page after a cursor, the first one without. */
        Page<S> page(@Nullable Cursor cursor, long size);
    }

    static <S> Stream<S> of(@Nullable Long limit, Pages<S> pages) {
        return StreamSupport.stream(new ShapeStream<>(limit == null ? Long.MAX_VALUE : limit, pages), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super S> action) {
        if (left > 0 && !rows.hasNext() && (!started || next != null)) {
            Page<S> page = pages.page(next, Math.min(CHUNK, left));
            started = true;
            next = page.next().orElse(null);
            rows = page.rows().iterator();
        }
        if (left == 0 || !rows.hasNext()) {
            return false;
        }
        left--;
        action.accept(rows.next());
        return true;
    }
}
