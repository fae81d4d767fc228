package dev.squall.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures contenders that take turns in short blocks, in a new random order in each round, so that what else the
 * machine does hits all of them alike. Only the ratios between them mean something.
 */
public final class Interleaving {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps results from being optimised away. */
    private static volatile @Nullable Object sink;

    /** Into how many parts the rounds are split to see how steady a ratio is. */
    private static final int PARTS = 4;

    private final long warmUpNanos;
    private final long blockNanos;
    private final int rounds;
    private final Random random = new Random(42);

    /**
     * Settings of a measurement.
     *
     * @param warmUpMillis how long each contender runs before anything is measured
     * @param blockMillis about how long a block takes
     * @param rounds how many blocks each contender has
     */
    public Interleaving(long warmUpMillis, long blockMillis, int rounds) {
        this.warmUpNanos = warmUpMillis * 1_000_000;
        this.blockNanos = blockMillis * 1_000_000;
        this.rounds = rounds;
    }

    /** Checks that all contenders do the same, then measures them. */
    public List<Measurement> measure(Task task) throws Exception {
        task.check();
        List<Series> series = new ArrayList<>();
        for (Contender contender : task.contenders()) {
            task.clean().run();
            series.add(new Series(contender, operationsPerBlock(contender.operation()), rounds));
        }
        List<Series> order = new ArrayList<>(series);
        for (int round = 0; round < rounds; round++) {
            task.clean().run();
            Collections.shuffle(order, random);
            for (Series each : order) {
                each.run(round);
            }
        }
        return series.stream().map(each -> each.against(series.get(0))).toList();
    }

    private int operationsPerBlock(Callable<?> operation) throws Exception {
        long start = System.nanoTime();
        long operations = 0;
        long elapsed;
        do {
            sink = operation.call();
            operations++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < warmUpNanos);
        // the second half is warm, the first is not: a few operations more than the mean says do no harm
        return (int) Math.max(1, blockNanos * operations / elapsed);
    }

    private static final class Series {
        private final Contender contender;
        private final int operations;
        private final double[] wall;
        private final double[] cpu;
        private final double[] bytes;

        Series(Contender contender, int operations, int rounds) {
            this.contender = contender;
            this.operations = operations;
            this.wall = new double[rounds];
            this.cpu = new double[rounds];
            this.bytes = new double[rounds];
        }

        void run(int round) throws Exception {
            Callable<?> operation = contender.operation();
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long cpuStart = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            for (int i = 0; i < operations; i++) {
                sink = operation.call();
            }
            wall[round] = (double) (System.nanoTime() - start) / operations;
            cpu[round] = (double) (THREAD.getCurrentThreadCpuTime() - cpuStart) / operations;
            bytes[round] = (double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / operations;
        }

        Measurement against(Series base) {
            double ratio = Percentile.of(wall, 10) / Percentile.of(base.wall, 10);
            return new Measurement(
                    contender.name(),
                    Percentile.of(wall, 10),
                    Percentile.of(cpu, 50),
                    Percentile.of(bytes, 50),
                    ratio,
                    spread(base, ratio),
                    Percentile.of(ratios(wall, base.wall), 50),
                    Percentile.of(ratios(cpu, base.cpu), 50));
        }

        private double spread(Series base, double ratio) {
            return IntStream.range(0, Math.min(PARTS, wall.length))
                    .mapToDouble(part -> Percentile.of(part(wall, part), 10) / Percentile.of(part(base.wall, part), 10))
                    .map(each -> Math.abs(each - ratio))
                    .max()
                    .orElseThrow();
        }

        private static double[] part(double[] values, int part) {
            return IntStream.range(0, values.length)
                    .filter(round -> round % PARTS == part)
                    .mapToDouble(round -> values[round])
                    .toArray();
        }

        private static double[] ratios(double[] values, double[] base) {
            double[] ratios = new double[values.length];
            Arrays.setAll(ratios, i -> values[i] / base[i]);
            return ratios;
        }
    }
}
