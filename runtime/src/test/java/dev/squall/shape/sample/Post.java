package dev.squall.shape.sample;

import java.time.Instant;

/** A row of {@code posts}. */
public record Post(long id, long authorId, String title, Instant createdAt, int likes) {}
