package dev.squall.db;

import org.jspecify.annotations.Nullable;

/**
 * What runs inside a transaction and gives a result.
 *
 * @param <R> the result
 * @param <X> a checked exception that it may throw, which rolls back; inferred as unchecked if there is none
 */
@FunctionalInterface
public interface TransactionBody<R extends @Nullable Object, X extends Exception> {

    /** Runs statements on the transaction; what it throws rolls back. */
    R run(Transaction tx) throws X;
}
