package dev.squall.graph.sample;

public record CustomerId(long value) {}
