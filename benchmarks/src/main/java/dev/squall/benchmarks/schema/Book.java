package dev.squall.benchmarks.schema;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Index;
import dev.squall.annotation.Table;
import java.time.LocalDate;

/** The middle level of the nested task. */
@Table
public record Book(
        @Id long id, @Index @ForeignKey(Author.class) long authorId, String title, int pages, LocalDate published) {}
