package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People who draw maps and talk.
 *
 * @param email where they are reached; also their login
 * @param name what others see
 */
@Table
public record User(
        @Id @Identity UserId id,
        @Unique String email,
        @Varchar(80) String name,
        @Default("'MEMBER'") Role role,
        @Nullable String bio,
        @Nullable LocalDate birthday,
        @Default("now()") Instant createdAt) {}
