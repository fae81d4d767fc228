package dev.squall.shape.sample;

/** A row of {@code post_tags}. */
public record PostTag(long postId, long tagId) {}
