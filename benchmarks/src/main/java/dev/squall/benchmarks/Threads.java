package dev.squall.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Task 10: many threads that share a pool; contenders take turns as in {@link Interleaving}. */
final class Threads {
    /** The first two contenders, whose difference is small, have this many times more blocks. */
    private static final int MORE_ROUNDS = 2;

    private final int threads;
    private final ThreadFactory factory;
    private final long blockMillis;
    private final int rounds;

    Threads(int threads, ThreadFactory factory, long blockMillis, int rounds) {
        this.threads = threads;
        this.factory = factory;
        this.blockMillis = blockMillis;
        this.rounds = rounds;
    }

    /** The throughput and fairness of each contender, by its name. */
    Map<String, Throughput> measure(List<Contender> contenders) throws Exception {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            block(contender, 2 * blockMillis);
            blocks.put(contender.name(), new ArrayList<>());
        }
        var random = new Random(11);
        for (int round = 0; round < rounds * (1 + MORE_ROUNDS); round++) {
            List<Contender> order = new ArrayList<>(
                    round < rounds ? contenders : contenders.subList(0, Math.min(2, contenders.size())));
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                blocks.get(contender.name()).add(block(contender, blockMillis));
            }
        }
        Map<String, Throughput> result = new LinkedHashMap<>();
        List<Block> base = blocks.get(contenders.get(0).name());
        blocks.forEach((name, each) -> result.put(name, Throughput.of(each, base)));
        return result;
    }

    private Block block(Contender contender, long millis) throws Exception {
        var ready = new CountDownLatch(threads);
        var go = new CountDownLatch(1);
        List<Worker> workers = new ArrayList<>();
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            var worker = new Worker(contender.operation(), millis * 1_000_000, ready, go);
            workers.add(worker);
            Thread thread = factory.newThread(worker);
            started.add(thread);
            thread.start();
        }
        ready.await();
        long start = System.nanoTime();
        go.countDown();
        for (Thread thread : started) {
            thread.join();
        }
        long elapsed = System.nanoTime() - start;
        for (Worker worker : workers) {
            if (worker.failure != null) {
                throw worker.failure;
            }
        }
        return Block.of(workers, elapsed);
    }

    /** One thread: does the operation until the time is over, and notes how long each took. */
    private static final class Worker implements Runnable {
        private final Callable<?> operation;
        private final long nanos;
        private final CountDownLatch ready;
        private final CountDownLatch go;
        private long[] waits = new long[64];
        private int done;
        private @Nullable Exception failure;

        Worker(Callable<?> operation, long nanos, CountDownLatch ready, CountDownLatch go) {
            this.operation = operation;
            this.nanos = nanos;
            this.ready = ready;
            this.go = go;
        }

        @Override
        public void run() {
            ready.countDown();
            try {
                go.await();
                long now = System.nanoTime();
                long end = now + nanos;
                while (now < end) {
                    operation.call();
                    long then = System.nanoTime();
                    note(then - now);
                    now = then;
                }
            } catch (Exception e) {
                failure = e;
            }
        }

        private void note(long wait) {
            if (done == waits.length) {
                waits = Arrays.copyOf(waits, 2 * done);
            }
            waits[done++] = wait;
        }
    }

    /** What the threads did in one block; shares are a thread's operations against the mean of all. */
    private record Block(double perSecond, double median, double slow, double longest, double least, double most) {

        static Block of(List<Worker> workers, long nanos) {
            double[] waits = workers.stream()
                    .flatMapToDouble(worker ->
                            Arrays.stream(worker.waits, 0, worker.done).asDoubleStream())
                    .toArray();
            double[] done = workers.stream().mapToDouble(worker -> worker.done).toArray();
            double mean = (double) waits.length / done.length;
            return new Block(
                    waits.length * 1e9 / nanos,
                    Percentile.of(waits, 50),
                    Percentile.of(waits, 99),
                    Percentile.of(waits, 100),
                    Percentile.of(done, 0) / mean,
                    Percentile.of(done, 100) / mean);
        }
    }

    /**
     * How many operations were done, how long one took, and how evenly they were spread; medians over the blocks.
     *
     * @param perSecond operations per second
     * @param ratio against the first contender in the same round
     * @param median nanoseconds from the call of an operation to its result, the wait for a connection included
     * @param slow the same, the 99th percentile
     * @param longest the same, the longest
     * @param least the operations of the thread that did the fewest, against the mean
     * @param most the operations of the thread that did the most, against the mean
     */
    record Throughput(
            double perSecond, double ratio, double median, double slow, double longest, double least, double most) {

        static Throughput of(List<Block> blocks, List<Block> base) {
            double[] ratios = new double[blocks.size()];
            Arrays.setAll(ratios, i -> blocks.get(i).perSecond() / base.get(i).perSecond());
            return new Throughput(
                    median(blocks, Block::perSecond),
                    Percentile.of(ratios, 50),
                    median(blocks, Block::median),
                    median(blocks, Block::slow),
                    median(blocks, Block::longest),
                    median(blocks, Block::least),
                    median(blocks, Block::most));
        }

        private static double median(List<Block> blocks, ToDoubleFunction<Block> value) {
            return Percentile.of(blocks.stream().mapToDouble(value).toArray(), 50);
        }
    }
}
