package dev.squall.maven;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the goals share. */
final class Mojos {
    private Mojos() {}

    /** The path of a parameter that Maven has set because it has a default. */
    static Path path(@Nullable File parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven did not set a parameter that has a default value");
        }
        return parameter.toPath();
    }
}
