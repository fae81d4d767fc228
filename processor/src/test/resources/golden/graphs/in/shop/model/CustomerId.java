package shop.model;

public record CustomerId(long value) {}
