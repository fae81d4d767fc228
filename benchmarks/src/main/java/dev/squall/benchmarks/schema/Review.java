package dev.squall.benchmarks.schema;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Index;
import dev.squall.annotation.Table;

/** The inner level of the nested task. */
@Table
public record Review(
        @Id long id, @Index @ForeignKey(Book.class) long bookId, int stars, String comment) {}
