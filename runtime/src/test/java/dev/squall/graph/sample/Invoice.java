package dev.squall.graph.sample;

/** One for each order at most. */
public record Invoice(long orderId, String address) {}
