package dev.squall.examples.chatmaps.schema;

/** The key of a {@link ChatMap}. */
public record MapId(long value) {}
