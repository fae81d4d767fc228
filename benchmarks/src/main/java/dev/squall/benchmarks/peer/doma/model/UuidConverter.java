package dev.squall.benchmarks.peer.doma.model;

import java.util.UUID;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Doma has no type of its own for {@code uuid}. */
@ExternalDomain
public class UuidConverter implements DomainConverter<UUID, Object> {

    @Override
    public Object fromDomainToValue(UUID uuid) {
        return uuid;
    }

    @Override
    public UUID fromValueToDomain(Object value) {
        return (UUID) value;
    }
}
