package dev.squall.shape.sample;

/** A row of {@code tags}. */
public record Tag(long id, String name) {}
