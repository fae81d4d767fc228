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
 * A date or time expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class TemporalValue<T> extends Value<T>
        implements TemporalOperations<T, TemporalValue<T>, NumberValue<BigDecimal>, TextValue, IntervalValue<Interval>>
        permits TemporalColumn {

    TemporalValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public TemporalValue<T> as(String name) {
        return known(new AliasNode(node(), name));
    }

    @Override
    public TemporalValue<LocalDate> toDate() {
        return new TemporalValue<>(new CastNode(node(), "date"), Codecs.DATE);
    }

    @Override
    public TemporalValue<LocalDateTime> localAt(String zone) {
        return new TemporalValue<>(
                TemporalNodes.atTimeZone(this, "localAt", Codecs.TIMESTAMPTZ, zone), Codecs.TIMESTAMP);
    }

    @Override
    public TemporalValue<Instant> instantAt(String zone) {
        return new TemporalValue<>(
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
