package dev.squall.db;

/**
 * What runs inside a transaction without a result.
 *
 * @param <X> a checked exception that it may throw, which rolls back; inferred as unchecked if there is none
 */
@FunctionalInterface
public interface TransactionAction<X extends Exception> {

    /** Runs statements on the transaction; what it throws rolls back. */
    void run(Transaction tx) throws X;
}
