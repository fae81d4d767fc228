package dev.squall.benchmarks.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.time.Instant;

/** The outer level of the nested task. */
@Table
public record Author(@Id long id, String name, String country, Instant createdAt) {}
