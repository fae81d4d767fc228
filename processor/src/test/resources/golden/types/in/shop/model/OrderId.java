package shop.model;

/** The key of an order. */
public record OrderId(long value) {}
