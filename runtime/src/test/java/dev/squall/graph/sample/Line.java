package dev.squall.graph.sample;

/** Its key starts with that of its order. */
public record Line(long orderId, int number, String product, int amount) {}
