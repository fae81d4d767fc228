package dev.squall.shape.sample;

import org.jspecify.annotations.Nullable;

/** A row of {@code comments}. */
public record Comment(long id, long postId, @Nullable Long parentId, String text) {}
