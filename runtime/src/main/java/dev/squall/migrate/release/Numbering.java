package dev.squall.migrate.release;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How migration files are numbered. */
public enum Numbering {
    /** 1, 2, 3: short, and two branches that release collide at once, which {@code rebase} resolves. */
    SEQUENTIAL,
    /** The time of the release in UTC, for example 20260131120000; never below a number that is used. */
    TIMESTAMP;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    BigInteger first(BigInteger next) {
        return first(next, Clock.systemUTC());
    }

    BigInteger first(BigInteger next, Clock clock) {
        return this == SEQUENTIAL
                ? next
                : next.max(new BigInteger(LocalDateTime.now(clock).format(TIME)));
    }
}
