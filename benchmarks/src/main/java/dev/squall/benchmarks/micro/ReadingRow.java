package dev.squall.benchmarks.micro;

import static dev.squall.benchmarks.schema.Tables.ACCOUNTS;

import dev.squall.benchmarks.peer.raw.Raw;
import dev.squall.benchmarks.schema.Account;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reading one row of eight columns, whole and by codec, from the driver's buffers; the server has been asked before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingRow {
    private final PreparedRow prepared = PreparedRow.open();

    /** All columns by hand. */
    @Benchmark
    public Account byHand() throws SQLException {
        return Raw.read(prepared.row());
    }

    /** All columns by the generated reader. */
    @Benchmark
    public Account generatedReader() throws SQLException {
        return ACCOUNTS.read(prepared.row(), 1);
    }

    /** A uuid by the driver. */
    @Benchmark
    public UUID uuidByHand() throws SQLException {
        return prepared.row().getObject(2, UUID.class);
    }

    /** A uuid by the codec. */
    @Benchmark
    public UUID uuid() throws SQLException {
        return Codecs.UUID.read(prepared.row(), 2);
    }

    /** A numeric by the driver. */
    @Benchmark
    public BigDecimal numericByHand() throws SQLException {
        return prepared.row().getBigDecimal(6);
    }

    /** A numeric by the codec. */
    @Benchmark
    public BigDecimal numeric() throws SQLException {
        return Codecs.NUMERIC.read(prepared.row(), 6);
    }

    /** A timestamptz by the driver. */
    @Benchmark
    public Instant timestamptzByHand() throws SQLException {
        return prepared.row().getObject(8, OffsetDateTime.class).toInstant();
    }

    /** A timestamptz by the codec. */
    @Benchmark
    public Instant timestamptz() throws SQLException {
        return Codecs.TIMESTAMPTZ.read(prepared.row(), 8);
    }

    /** Closes the result. */
    @TearDown
    public void close() throws SQLException {
        prepared.close();
    }
}
