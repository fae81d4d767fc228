package dev.squall.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the goals share. */
final class Mojos {
    private Mojos() {}

    /** Keeps the start of PostgreSQL and of Flyway out of Maven's output; their failures come as exceptions. */
    static void quietLibraries() {
        for (String logger : List.of("io.zonky.test", "org.flywaydb", "com.zaxxer.hikari")) {
            System.setProperty("org.slf4j.simpleLogger.log." + logger, "error");
        }
    }

    /** The path of a parameter that Maven has set because it has a default. */
    static Path path(@Nullable File parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven did not set a parameter that has a default value");
        }
        return parameter.toPath();
    }
}
