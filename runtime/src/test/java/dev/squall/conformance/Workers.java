package dev.squall.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the parts of a long test side by side; each part has databases of its own. */
final class Workers {
    static final int COUNT = Math.min(2, Runtime.getRuntime().availableProcessors());

    private Workers() {}

    /** Runs the parts in order, {@link #COUNT} at a time, and throws what the first one that failed has thrown. */
    static <T> List<T> run(List<Callable<T>> parts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<T>> running = parts.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> part : running) {
                results.add(part.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception exception ? exception : e;
        } finally {
            threads.shutdownNow();
        }
    }
}
