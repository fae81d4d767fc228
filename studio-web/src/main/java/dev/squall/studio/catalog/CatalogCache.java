package dev.squall.studio.catalog;

import dev.squall.studio.data.ReadLane;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalog, and looks every few seconds whether the database still has that structure.
 *
 * <p>Safe for use by several threads: one of them looks, and the others take what is known meanwhile, or wait for the first
 * catalog.
 */
public final class CatalogCache {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(3);

    private final ReadLane lane;
    private final LongSupplier nanos;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicReference<@Nullable Entry> entry = new AtomicReference<>();

    private record Entry(Catalog catalog, String fingerprint, long checkedAt) {}

    /** A cache over a lane. */
    public CatalogCache(ReadLane lane) {
        this(lane, System::nanoTime);
    }

    CatalogCache(ReadLane lane, LongSupplier nanos) {
        this.lane = lane;
        this.nanos = nanos;
    }

    /**
     * The catalog, at most a few seconds old.
     *
     * @throws SQLException if the database does not answer
     */
    public Catalog current() throws SQLException {
        Entry known = entry.get();
        long now = nanos.getAsLong();
        if (known != null && now - known.checkedAt < TRUSTED_FOR.toNanos()) {
            return known.catalog;
        }
        if (known != null && !refreshing.tryLock()) {
            return known.catalog;
        }
        if (known == null) {
            refreshing.lock();
        }
        try {
            return refreshed(now);
        } finally {
            refreshing.unlock();
        }
    }

    private Catalog refreshed(long now) throws SQLException {
        Entry known = entry.get();
        if (known != null && now - known.checkedAt < TRUSTED_FOR.toNanos()) {
            // somebody else was first
            return known.catalog;
        }
        Entry fresh = lane.read(TIMEOUT, reader -> {
            String fingerprint = CatalogReader.fingerprint(reader);
            Catalog catalog =
                    known != null && known.fingerprint.equals(fingerprint) ? known.catalog : CatalogReader.read(reader);
            return new Entry(catalog, fingerprint, now);
        });
        entry.set(fresh);
        return fresh.catalog;
    }

    /** Forgets the catalog, so that the next look reads it again: after an error that smells of a dropped table. */
    public void forget() {
        entry.set(null);
    }
}
