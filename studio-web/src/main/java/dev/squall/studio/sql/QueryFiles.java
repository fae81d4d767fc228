package dev.squall.studio.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Saved queries: files {@code name.sql} of one directory, meant for version control.
 *
 * <p>A name has no dots and no slashes, so that it can lead nowhere else, and links are not followed. The directory is
 * made at the first save.
 */
public final class QueryFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final String SUFFIX = ".sql";
    private static final long MAX_BYTES = 256 * 1024;

    private final Path directory;

    /** The files of a directory, which need not exist yet. */
    public QueryFiles(Path directory) {
        this.directory = directory;
    }

    /** The names of the queries, sorted. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(QueryFiles::isPlainFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPlainFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a query, if there is one of that name. */
    public Optional<String> read(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = file(name);
        boolean readable = isPlainFile(file) && Files.size(file) <= MAX_BYTES;
        return readable ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /**
     * Writes a query, in the place of the one of the same name.
     *
     * @throws RefusedStatement if the name cannot be the name of a file
     * @throws IOException if the file cannot be written
     */
    public void save(String name, String text) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedStatement(
                    "A query cannot be saved under that name: use up to 60 letters, digits, _ and -.");
        }
        Path file = file(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isPlainFile(file)) {
            throw new RefusedStatement("A query cannot be saved under that name: there is something else.");
        }
        Files.createDirectories(directory);
        String ended = text.endsWith("\n") ? text : text + "\n";
        Files.write(file, ended.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The directory, for people. */
    public Path directory() {
        return directory;
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
