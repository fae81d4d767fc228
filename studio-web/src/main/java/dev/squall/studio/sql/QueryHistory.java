package dev.squall.studio.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The statements that were run lately, newest first, in a file that only its owner can read: a line of JSON for each.
 *
 * <p>Values of parameters are not kept. A file that cannot be read or written is no reason to refuse a statement. Safe for
 * use by several threads.
 */
public final class QueryHistory {
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_CHARACTERS = 20_000;

    /** Loaded when somebody runs SQL, not when the studio starts. */
    private static final class Json {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();

    /** A history in a file, which need not exist yet. */
    public QueryHistory(Path file) {
        this.file = file;
    }

    /**
     * A statement that was run.
     *
     * @param at when
     * @param database the name of the database
     * @param text the statement
     */
    public record Entry(Instant at, String database, String text) {}

    /** The statements that were run in a database, newest first, each once. */
    public List<Entry> of(String database) {
        lock.lock();
        try {
            return entries().stream()
                    .filter(entry -> entry.database().equals(database))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Adds a statement at the top, and forgets the oldest ones.
     *
     * @return whether it is in the file now; not if it is very long, or the disk refuses
     */
    public boolean add(Entry entry) {
        if (entry.text().length() > MAX_CHARACTERS) {
            return false;
        }
        lock.lock();
        try {
            List<Entry> all = Stream.concat(
                            Stream.of(entry),
                            entries().stream()
                                    .filter(e -> !e.text().equals(entry.text())
                                            || !e.database().equals(entry.database())))
                    .limit(MAX_ENTRIES)
                    .toList();
            write(all);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Entry> entries) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path fresh = Files.createTempFile(directory, "history", ".tmp");
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(line(entry));
        }
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Entry entry) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("at", entry.at().toString());
            json.writeStringField("database", entry.database());
            json.writeStringField("sql", entry.text());
            json.writeEndObject();
        }
        return text.toString();
    }

    private List<Entry> entries() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                entries.add(entry(line));
            }
        } catch (IOException | RuntimeException e) {
            // a damaged line ends the history: what was before it is still good
            return entries;
        }
        return entries;
    }

    private static Entry entry(String line) throws IOException {
        String at = "";
        String database = "";
        String sql = "";
        try (JsonParser json = Json.FACTORY.createParser(line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    switch (json.currentName()) {
                        case "at" -> at = json.getText();
                        case "database" -> database = json.getText();
                        case "sql" -> sql = json.getText();
                        default -> {
                            // of a newer version
                        }
                    }
                }
            }
        }
        return new Entry(Instant.parse(at), database, sql);
    }
}
