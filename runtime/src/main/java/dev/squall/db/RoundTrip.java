package dev.squall.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a round trip to the server takes. Two threads may both measure; the later one wins. */
final class RoundTrip {

    private static final long KEPT_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int TRIPS = 3;

    private final @Nullable Duration configured;
    private volatile @Nullable Measured measured;

    RoundTrip(@Nullable Duration configured) {
        this.configured = configured;
    }

    private record Measured(long nanos, long at) {}

    /** The configured time, or else the shortest of a few trips, taken again after some minutes. */
    long nanos(Connection connection) throws SQLException {
        if (configured != null) {
            return configured.toNanos();
        }
        Measured known = measured;
        if (known == null || System.nanoTime() - known.at() > KEPT_NANOS) {
            known = new Measured(measure(connection), System.nanoTime());
            measured = known;
        }
        return known.nanos();
    }

    private static long measure(Connection connection) throws SQLException {
        long shortest = Long.MAX_VALUE;
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < TRIPS; i++) {
                long start = System.nanoTime();
                statement.execute("");
                shortest = Math.min(shortest, System.nanoTime() - start);
            }
        }
        return shortest;
    }
}
