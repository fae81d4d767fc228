package dev.squall.benchmarks.peer.doma.model;

import org.seasar.doma.DomainConverters;

/** The converters for columns that Doma does not know. */
@DomainConverters({UuidConverter.class, InstantConverter.class})
public final class Converters {

    private Converters() {}
}
