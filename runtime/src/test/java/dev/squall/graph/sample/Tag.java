package dev.squall.graph.sample;

public record Tag(int id, String label) {}
