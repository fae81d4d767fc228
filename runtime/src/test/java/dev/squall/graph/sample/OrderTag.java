package dev.squall.graph.sample;

/** A junction. */
public record OrderTag(long orderId, int tagId) {}
