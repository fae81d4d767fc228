package dev.squall.studio.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where typed statements are kept.
 *
 * @param saved the saved queries; empty if nobody may save any
 * @param history what was run lately; empty if that is not written down
 */
public record QueryStore(Optional<QueryFiles> saved, Optional<QueryHistory> history) {
    /** Keeps nothing: for a studio that lets in everybody who reaches the port. */
    public static QueryStore none() {
        return new QueryStore(Optional.empty(), Optional.empty());
    }

    /**
     * Keeps saved queries in a directory, and the history in a file.
     *
     * @param queries the directory of saved queries
     * @param history the file of the history
     */
    public static QueryStore in(Path queries, Path history) {
        return new QueryStore(Optional.of(new QueryFiles(queries)), Optional.of(new QueryHistory(history)));
    }

    /** The names of the saved queries. */
    public List<String> names() throws IOException {
        return saved.isPresent() ? saved.get().names() : List.of();
    }

    /** A saved query, if there is one of that name. */
    public Optional<String> read(String name) throws IOException {
        return saved.isPresent() ? saved.get().read(name) : Optional.empty();
    }

    /**
     * Saves a query.
     *
     * @throws RefusedStatement if its name cannot be that of a file, or nobody may save any
     */
    public void save(String name, String text) throws IOException {
        saved.orElseThrow(
                        () -> new RefusedStatement("Without a token, this studio writes no files: start it with one."))
                .save(name, text);
    }
}
