package dev.squall.shape.sample;

/** A row of {@code cities}. */
public record City(long id, String name) {}
