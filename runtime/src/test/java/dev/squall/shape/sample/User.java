package dev.squall.shape.sample;

import org.jspecify.annotations.Nullable;

/** A row of {@code users}. */
public record User(long id, String name, @Nullable Long cityId) {}
