package dev.squall.sql.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who can log in. */
public record User(
        long id,
        String email,
        String name,
        @Nullable Integer age,
        @Nullable Long cityId,
        Instant createdAt,
        BigDecimal balance,
        Role role,
        Preferences preferences,
        List<String> tags) {}
