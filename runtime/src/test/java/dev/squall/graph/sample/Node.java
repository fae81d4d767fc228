package dev.squall.graph.sample;

import org.jspecify.annotations.Nullable;

/** A tree. */
public record Node(long id, @Nullable Long aboveId, String name) {}
