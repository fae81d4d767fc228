package dev.squall.graph.sample;

/** A foreign key of two columns. */
public record Part(long id, long orderId, int lineNumber, String name) {}
