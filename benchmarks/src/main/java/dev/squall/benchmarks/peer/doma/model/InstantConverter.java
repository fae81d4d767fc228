package dev.squall.benchmarks.peer.doma.model;

import java.sql.Timestamp;
import java.time.Instant;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Doma has no type of its own for {@code timestamptz}. */
@ExternalDomain
public class InstantConverter implements DomainConverter<Instant, Timestamp> {

    @Override
    public Timestamp fromDomainToValue(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant fromValueToDomain(Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
