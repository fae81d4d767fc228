package dev.squall.shape.sample;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user, what they wrote, and where they live. */
public record UserWithPosts(
        long id,
        String name,
        List<PostSummary> posts,
        Optional<City> city,
        @Nullable String cityName,
        long postCount) {}
