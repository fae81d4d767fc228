package dev.squall.migrate.release;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.schema.Extension;
import java.util.concurrent.Executors;
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
    private static final ScheduledExecutorService STOPPER = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "squall-scratch-stopper");
        thread.setDaemon(true);
        return thread;
    });

    private static @Nullable ScratchServer current;

    private final EmbeddedDatabase server;
    private final AtomicInteger databases = new AtomicInteger();
    private int borrowers;
    private @Nullable ScheduledFuture<?> stop;

    private ScratchServer(EmbeddedDatabase server) {
        this.server = server;
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
                stop = STOPPER.schedule(this::stopIfIdle, IDLE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            LOCK.unlock();
        }
    }

    DatabaseConfig createDatabase() {
        return server.createDatabase("scratch_" + databases.incrementAndGet());
    }

    void createExtension(DatabaseConfig database, Extension extension) {
        server.createExtension(database, extension);
    }

    void createRole(String name) {
        server.createRole(name);
    }

    void dropDatabase(DatabaseConfig database) {
        server.dropDatabase(database.database());
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
