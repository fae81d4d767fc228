package dev.squall.benchmarks;

import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what one operation of each contender sends over the wire, once its statements are prepared. */
public final class Wire {

    /** The driver prepares a statement on the server when it is run for the fifth time. */
    private static final int PREPARED_AFTER = 8;

    private Wire() {}

    /** The traffic of each contender of the task, which must be connected through the proxy. */
    public static Map<String, Traffic> count(Task task, CountingProxy proxy) throws Exception {
        Map<String, Traffic> traffic = new LinkedHashMap<>();
        for (Contender contender : task.contenders()) {
            task.clean().run();
            for (int i = 0; i < PREPARED_AFTER; i++) {
                contender.operation().call();
            }
            traffic.put(contender.name(), least(contender, proxy));
        }
        return traffic;
    }

    /** The pool asks a connection that has rested for half a second whether it is alive: that is not counted. */
    private static Traffic least(Contender contender, CountingProxy proxy) throws Exception {
        @Nullable Traffic least = null;
        for (int i = 0; i < 3; i++) {
            Traffic before = proxy.traffic();
            contender.operation().call();
            Traffic traffic = proxy.traffic().since(before);
            if (least == null || traffic.trips() < least.trips()) {
                least = traffic;
            }
        }
        return Objects.requireNonNull(least);
    }
}
