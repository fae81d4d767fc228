package dev.squall.benchmarks;

/**
 * What one contender of a task cost, per operation.
 *
 * @param contender its name
 * @param wall nanoseconds of wall time, the 10th percentile over the blocks
 * @param cpu nanoseconds of CPU of the calling thread, the median over the blocks
 * @param bytes allocated by the calling thread, the median over the blocks
 * @param wallRatio its 10th percentile of wall time against that of the first contender
 * @param spread the most by which {@code wallRatio} differs when only a quarter of the rounds is looked at
 * @param pairedRatio wall time against that of the first contender in the same round, the median over the rounds
 * @param cpuRatio CPU time against that of the first contender in the same round, the median over the rounds
 */
public record Measurement(
        String contender,
        double wall,
        double cpu,
        double bytes,
        double wallRatio,
        double spread,
        double pairedRatio,
        double cpuRatio) {}
