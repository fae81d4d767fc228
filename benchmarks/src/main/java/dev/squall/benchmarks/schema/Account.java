package dev.squall.benchmarks.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of eight columns of the common types. */
@Table
public record Account(
        @Id long id,
        UUID publicId,
        String email,
        String name,
        int score,
        BigDecimal balance,
        boolean active,
        Instant createdAt) {}
