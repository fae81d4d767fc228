package dev.squall.migrate.release;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.schema.Extension;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The temporary PostgreSQL of this process, for replays: making a cluster takes longer than most replays.
 *
 * <p>Started for the first one; stopped a while after the last one, and at the latest with the JVM.
 */
final class ScratchServer {
    private static final long IDLE_SECONDS = 20;
    private static final ReentrantLock LOCK = new ReentrantLock();
    /** Drops what replays leave, makes the next database while one is used, and stops the server in the end. */
    private static final ScheduledExecutorService BACKGROUND = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "squall-scratch");
        thread.setDaemon(true);
        return thread;
    });

    private static @Nullable ScratchServer current;

    private final EmbeddedDatabase server;
    private final AtomicInteger databases = new AtomicInteger();
    private int borrowers;
    private @Nullable ScheduledFuture<?> stop;
    private Future<DatabaseConfig> next;

    private ScratchServer(EmbeddedDatabase server) {
        this.server = server;
        this.next = make();
    }

    static ScratchServer borrow(Consumer<String> progress) {
        LOCK.lock();
        try {
            ScratchServer used = current;
            if (used == null) {
                used = new ScratchServer(EmbeddedDatabase.builder()
                        .progress(stage -> progress.accept(stage.text()))
                        .start());
                current = used;
            }
            if (used.stop != null) {
                used.stop.cancel(false);
            }
            used.borrowers++;
            return used;
        } finally {
            LOCK.unlock();
        }
    }

    void giveBack() {
        LOCK.lock();
        try {
            borrowers--;
            if (borrowers == 0) {
                stop = BACKGROUND.schedule(this::stopIfIdle, IDLE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            LOCK.unlock();
        }
    }

    /**
     * An empty database.
     *
     * @throws dev.squall.embedded.EmbeddedDatabaseException if the server refuses it
     */
    DatabaseConfig createDatabase() {
        Future<DatabaseConfig> taken;
        LOCK.lock();
        try {
            taken = next;
            next = make();
        } finally {
            LOCK.unlock();
        }
        try {
            return taken.get();
        } catch (ExecutionException e) {
            return create();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return create();
        }
    }

    private Future<DatabaseConfig> make() {
        return BACKGROUND.submit(this::create);
    }

    private DatabaseConfig create() {
        return server.createDatabase("scratch_" + databases.incrementAndGet());
    }

    void createExtension(DatabaseConfig database, Extension extension) {
        server.createExtension(database, extension);
    }

    void createRole(String name) {
        server.createRole(name);
    }

    /** Drops it some time later; nobody waits for it, and the server's end drops all. */
    void dropDatabase(DatabaseConfig database) {
        BACKGROUND.execute(() -> {
            try {
                server.dropDatabase(database.database());
            } catch (EmbeddedDatabaseException e) {
                // the server has stopped, and its data are deleted
            }
        });
    }

    /** Stops it now, if nobody is using it. */
    static void stopIdle() {
        LOCK.lock();
        try {
            if (current != null) {
                current.stopIfIdle();
            }
        } finally {
            LOCK.unlock();
        }
    }

    private void stopIfIdle() {
        LOCK.lock();
        try {
            if (borrowers == 0 && current == this) {
                current = null;
                server.close();
            }
        } finally {
            LOCK.unlock();
        }
    }
}
