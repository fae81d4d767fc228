package dev.squall.studio.connect;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps what a program can make again. */
public final class CacheDirectory {
    private CacheDirectory() {}

    /** The directory of the studio there; it need not exist. */
    public static Path studio() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
                .resolve("squall-studio");
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        return name.startsWith("mac") ? home.resolve("Library").resolve("Caches") : home.resolve(".cache");
    }
}
