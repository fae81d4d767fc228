package dev.squall.graph.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Order(
        long id,
        int version,
        CustomerId customerId,
        @Nullable Integer shopId,
        List<String> labels,
        @Nullable String note,
        @Nullable Integer noteLength,
        Instant changedAt) {}
