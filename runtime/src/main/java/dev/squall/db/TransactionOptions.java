package dev.squall.db;

import java.time.Duration;
import java.util.Optional;

/**
 * How a transaction runs. Each method returns a changed copy; immutable.
 *
 * @param isolation the isolation level, or empty for the server's default
 * @param isReadOnly whether the server refuses writes
 * @param retries how often the whole transaction runs again after a serialization failure or deadlock
 * @param timeout how long each of its statements may take, in full seconds, or empty for no limit
 */
public record TransactionOptions(
        Optional<Isolation> isolation, boolean isReadOnly, int retries, Optional<Duration> timeout) {

    /** The server's defaults, no retry. */
    public static final TransactionOptions DEFAULT =
            new TransactionOptions(Optional.empty(), false, 0, Optional.empty());

    public TransactionOptions {
        timeout.ifPresent(StatementRunner::seconds);
        if (retries < 0) {
            throw new IllegalArgumentException("retries is " + retries + "; it must not be negative.");
        }
    }

    /** Sets the isolation level. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(Optional.of(level), isReadOnly, retries, timeout);
    }

    /** Sets the isolation level to {@link Isolation#SERIALIZABLE}. */
    public TransactionOptions serializable() {
        return isolation(Isolation.SERIALIZABLE);
    }

    /** Sets the isolation level to {@link Isolation#REPEATABLE_READ}. */
    public TransactionOptions repeatableRead() {
        return isolation(Isolation.REPEATABLE_READ);
    }

    /** Lets the server refuse writes. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, true, retries, timeout);
    }

    /**
     * Runs the whole body again after a serialization failure or a deadlock, so the body must be repeatable.
     *
     * @param times how often at most, beside the first run
     */
    public TransactionOptions retry(int times) {
        return new TransactionOptions(isolation, isReadOnly, times, timeout);
    }

    /**
     * Cancels a statement of the transaction that takes longer, which then fails with
     * {@link dev.squall.db.error.QueryCanceled}. Batches and COPY have no limit.
     *
     * @param limit how long each statement may take, in full seconds; a part of one counts as one
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions timeout(Duration limit) {
        return new TransactionOptions(isolation, isReadOnly, retries, Optional.of(limit));
    }
}
