package dev.squall.graph.sample;

public record Customer(CustomerId id, String name) {}
