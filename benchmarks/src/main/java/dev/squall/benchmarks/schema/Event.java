package dev.squall.benchmarks.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** A row to insert, whose id the server gives. */
@Table
public record Event(
        @Id @Identity(byDefault = true) long id,
        UUID source,
        String kind,
        String message,
        int severity,
        boolean handled,
        Instant happenedAt) {}
