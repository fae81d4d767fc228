package dev.squall.graph.sample;

public record Shop(int id, String city) {}
