package dev.squall.studio.connect;

import dev.squall.studio.view.Shell;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A database that is being opened on a thread of its own, while the web server starts: both take long, and the machine has
 * more than one processor. Whoever asks for it waits for it. Safe for use by several threads.
 */
public final class OpeningDatabase implements AutoCloseable {
    private final CompletableFuture<OpenedDatabase> opened;

    private OpeningDatabase(CompletableFuture<OpenedDatabase> opened) {
        this.opened = opened;
    }

    /** Begins to open a database. */
    public static OpeningDatabase begin(Supplier<OpenedDatabase> open) {
        CompletableFuture<OpenedDatabase> opened = new CompletableFuture<>();
        run(() -> open(open, opened));
        return new OpeningDatabase(opened);
    }

    private static void open(Supplier<OpenedDatabase> open, CompletableFuture<OpenedDatabase> opened) {
        OpenedDatabase database;
        try {
            database = open.get();
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
            return;
        }
        opened.complete(database);
        database.connectAhead();
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "studio-database");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The opened database.
     *
     * @throws RuntimeException what kept it from being opened
     */
    public OpenedDatabase await() {
        try {
            return opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Opens unpooled connections, once the database is open. */
    public DataSource connections() throws SQLException {
        try {
            return await().connections();
        } catch (RuntimeException e) {
            throw new SQLException("the database was not opened", "08001", e);
        }
    }

    /** What the pages say about the database. */
    public Shell.Connection description() {
        return await().description();
    }

    /** Stops the embedded server, if there is one; waits for its start. */
    @Override
    public void close() {
        try {
            opened.join().close();
        } catch (CompletionException e) {
            // it was never opened, and whoever waited for it was told
        }
    }
}
