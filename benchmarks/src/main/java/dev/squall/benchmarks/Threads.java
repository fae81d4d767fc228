package dev.squall.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Task 10: many threads that share a pool; contenders take turns as in {@link Interleaving}. */
final class Threads {
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

    /** Operations per second against those of the first contender in the same round, the median over the rounds. */
    Map<String, Throughput> measure(List<Contender> contenders) throws Exception {
        Map<Contender, double[]> rates = new LinkedHashMap<>();
        contenders.forEach(each -> rates.put(each, new double[rounds]));
        List<Contender> order = new ArrayList<>(contenders);
        var random = new Random(11);
        for (Contender contender : contenders) {
            block(contender);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                rates.get(contender)[round] = block(contender);
            }
        }
        Map<String, Throughput> result = new LinkedHashMap<>();
        double[] base = rates.get(contenders.get(0));
        rates.forEach((contender, rate) -> {
            double[] ratios = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                ratios[i] = rate[i] / base[i];
            }
            result.put(contender.name(), new Throughput(Percentile.of(rate, 50), Percentile.of(ratios, 50)));
        });
        return result;
    }

    private double block(Contender contender) throws Exception {
        var done = new AtomicLong();
        var failure = new AtomicReference<Exception>();
        var ended = new CountDownLatch(threads);
        long start = System.nanoTime();
        long end = start + blockMillis * 1_000_000;
        ExecutorService executor = Executors.newFixedThreadPool(threads, factory);
        try {
            for (int i = 0; i < threads; i++) {
                executor.execute(() -> {
                    try {
                        while (System.nanoTime() < end) {
                            contender.operation().call();
                            done.incrementAndGet();
                        }
                    } catch (Exception e) {
                        failure.set(e);
                    } finally {
                        ended.countDown();
                    }
                });
            }
            ended.await();
        } finally {
            executor.shutdown();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    /**
     * How many operations were done.
     *
     * @param perSecond operations per second
     * @param ratio against the first contender
     */
    record Throughput(double perSecond, double ratio) {}
}
