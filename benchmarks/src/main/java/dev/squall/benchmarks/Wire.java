package dev.squall.benchmarks;

import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what one operation of each contender sends over the wire, once its statements are prepared. */
final class Wire {

    /** The driver prepares a statement on the server when it is run for the fifth time. */
    private static final int PREPARED_AFTER = 8;

    private Wire() {}

    /** The traffic of each contender of the task, which must be connected through the proxy. */
    static Map<String, Traffic> count(Task task, CountingProxy proxy) throws Exception {
        Map<String, Traffic> traffic = new LinkedHashMap<>();
        for (Contender contender : task.contenders()) {
            task.clean().run();
            for (int i = 0; i < PREPARED_AFTER; i++) {
                contender.operation().call();
            }
            Traffic before = proxy.traffic();
            contender.operation().call();
            traffic.put(contender.name(), proxy.traffic().since(before));
        }
        return traffic;
    }
}
