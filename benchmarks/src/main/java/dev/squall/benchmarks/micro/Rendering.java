package dev.squall.benchmarks.micro;

import dev.squall.benchmarks.peer.raw.Raw;
import dev.squall.benchmarks.peer.squall.SquallPeer;
import dev.squall.sql.Statement;
import dev.squall.sql.render.Rendered;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Building and writing a statement of five conditions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Rendering {
    private final Statement kept = SquallPeer.dynamicQuery();

    /** By hand. */
    @Benchmark
    public String stringBuilder() {
        return Raw.dynamicSql();
    }

    /** The nodes of the statement only. */
    @Benchmark
    public Statement build() {
        return SquallPeer.dynamicQuery();
    }

    /** The nodes, the text and the bound values. */
    @Benchmark
    public Rendered buildAndRender() {
        return SquallPeer.dynamicQuery().sql();
    }

    /** The text of a statement that has been written before. */
    @Benchmark
    public Rendered renderAgain() {
        return kept.sql();
    }
}
