package dev.squall.shape.sample;

import java.util.List;

/** A post with its tags. */
public record PostSummary(long id, String title, List<Tag> tags) {}
