package dev.squall.db;

import dev.squall.sql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows through a cursor. It ends once: when the rows are used up, when reading fails, or when it is closed.
 *
 * @param <R> what a row becomes
 */
final class RowStream<R extends @Nullable Object> extends Spliterators.AbstractSpliterator<R> {
    /** Rows per round trip: large enough to hide the trip, small enough for constant memory. */
    static final int FETCH_SIZE = 1000;

    private final ResultSet rows;
    private final RowReader<R> reader;
    private final Ending ending;
    private long count;
    private boolean ended;

    RowStream(ResultSet rows, RowReader<R> reader, Ending ending) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.rows = rows;
        this.reader = reader;
        this.ending = ending;
    }

    /** Who lends the connection. */
    interface Owner {

        /** The stream has ended; after a failure nothing may be committed. */
        void ended(boolean successfully);
    }

    /** What to do at the end; exactly one of the two is called, once. */
    interface Ending {

        void done(long count);

        RuntimeException failed(SQLException e);
    }

    Stream<R> stream() {
        return StreamSupport.stream(this, false).onClose(this::end);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (ended) {
            return false;
        }
        R row;
        try {
            if (!rows.next()) {
                end();
                return false;
            }
            row = reader.read(rows, 1);
        } catch (SQLException e) {
            ended = true;
            throw ending.failed(e);
        }
        count++;
        action.accept(row);
        return true;
    }

    private void end() {
        if (!ended) {
            ended = true;
            ending.done(count);
        }
    }
}
