package dev.squall.benchmarks;

import java.util.Arrays;

/** Percentiles by nearest rank. */
final class Percentile {

    private Percentile() {}

    static double of(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
