package dev.squall.graph.sample;

import java.util.List;
import java.util.Optional;

/** Holds itself. */
public record Tree(Optional<Long> id, String name, List<Tree> below) {}
