package dev.squall.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdks {

    private Jdks() {}

    /** The one that runs this. */
    static Path own() {
        return Path.of(System.getProperty("java.home"));
    }

    /** JDK 25: {@code JAVA25_HOME}, else one beside the one that runs this. */
    static Optional<Path> later() throws IOException {
        String named = System.getenv("JAVA25_HOME");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        try (Stream<Path> homes = Files.list(own().toRealPath().resolveSibling("."))) {
            return homes.filter(Jdks::isLater).findFirst();
        }
    }

    private static boolean isLater(Path home) {
        try {
            Path release = home.resolve("release");
            return Files.exists(home.resolve("bin/javac"))
                    && Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }
}
