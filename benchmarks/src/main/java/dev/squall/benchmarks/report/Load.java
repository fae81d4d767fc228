package dev.squall.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** How busy the machine is with other things. */
final class Load {
    private static final String AT_START = now();

    private Load() {}

    /** As it was when this class was first used. */
    static String text() {
        return AT_START;
    }

    private static String now() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage() / system.getAvailableProcessors());
    }
}
