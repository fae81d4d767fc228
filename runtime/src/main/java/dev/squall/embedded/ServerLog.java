package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server writes its messages: {@code server.log} beside the data, or a temporary file.
 *
 * <p>A file and not this program's log: a start alone is forty lines, and the last ones belong in the error message.
 *
 * @param file the file
 * @param temporary whether it goes with the server
 */
record ServerLog(Path file, boolean temporary) {
    private static final int TAIL = 8;

    static ServerLog create(@Nullable DataDirectory directory) {
        try {
            if (directory == null) {
                return new ServerLog(Files.createTempFile("squall-postgres", ".log"), true);
            }
            Path file = directory.path().resolve("server.log");
            Files.writeString(file, "");
            return new ServerLog(file, false);
        } catch (IOException e) {
            throw new UncheckedIOException("the log of the embedded PostgreSQL cannot be written", e);
        }
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    /** The last lines, each on a line of its own. */
    String tail() {
        try {
            // not UTF-8 everywhere: Windows writes messages in its own code page
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            List<String> last = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
            return last.isEmpty() ? "" : " It said:\n  " + String.join("\n  ", last);
        } catch (IOException e) {
            return "";
        }
    }

    /** Deletes a temporary file. */
    void delete() {
        if (temporary) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // the operating system clears temporary files away
            }
        }
    }
}
