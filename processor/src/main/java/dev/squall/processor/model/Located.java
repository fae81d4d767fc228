package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;

/**
 * A value and the place where it is written.
 *
 * @param value the value
 * @param origin the place
 * @param <T> the value's type
 */
public record Located<T>(T value, Origin origin) {}
