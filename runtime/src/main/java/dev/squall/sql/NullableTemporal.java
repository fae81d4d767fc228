package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.temporal.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A date or time expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableTemporal<T> extends NullableValue<T>
        implements TemporalOperations<
                T, NullableTemporal<T>, NullableNumber<BigDecimal>, NullableText, NullableInterval<Interval>>
        permits NullableTemporalColumn, TemporalAggregate {

    NullableTemporal(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableTemporal<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public TemporalValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public TemporalValue<T> coalesce(TemporalValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    public NullableTemporal<LocalDate> toDate() {
        return new NullableTemporal<>(new CastNode(node(), "date"), Codecs.DATE);
    }

    @Override
    public NullableTemporal<LocalDateTime> localAt(String zone) {
        return new NullableTemporal<>(
                TemporalNodes.atTimeZone(this, "localAt", Codecs.TIMESTAMPTZ, zone), Codecs.TIMESTAMP);
    }

    @Override
    public NullableTemporal<Instant> instantAt(String zone) {
        return new NullableTemporal<>(
                TemporalNodes.atTimeZone(this, "instantAt", Codecs.TIMESTAMP, zone), Codecs.TIMESTAMPTZ);
    }

    @Override
    final TemporalValue<T> known(Node node) {
        return new TemporalValue<>(node, codec());
    }

    @Override
    final NullableTemporal<T> nullable(Node node) {
        return new NullableTemporal<>(node, codec());
    }
}
