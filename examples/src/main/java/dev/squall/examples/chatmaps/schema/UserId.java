package dev.squall.examples.chatmaps.schema;

/** The key of a {@link User}; a type of its own, so that no other number can stand in for it. */
public record UserId(long value) {}
