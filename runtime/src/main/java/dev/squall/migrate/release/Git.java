package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads other revisions of a {@code db} directory through the git command; changes nothing. */
final class Git {
    private final Path directory;

    Git(Path directory) {
        this.directory = directory;
    }

    /** The newest common ancestor of a revision and the current one. */
    String mergeBase(String reference) {
        return run("merge-base", "HEAD", commit(reference))
                .map(String::strip)
                .orElseThrow(() -> new MigrationException("The revision \"" + reference
                        + "\" has no common ancestor with the current one. Fetch the whole history: git fetch"
                        + " --unshallow."));
    }

    /** The files of the directory in a revision, by their paths below it; only what the sum file covers. */
    SortedMap<String, String> files(String reference) {
        String commit = commit(reference);
        var files = new TreeMap<String, String>();
        String names = run("ls-tree", "-r", "-z", "--name-only", commit, "--", ".")
                .orElseThrow(() -> new MigrationException("git cannot list " + directory + " in " + reference + "."));
        for (String name : names.split("\0", -1)) {
            if (MigrationDirectory.covers(name)) {
                run("show", commit + ":./" + name).ifPresent(text -> files.put(name, text));
            }
        }
        return files;
    }

    /** The newest commit of any branch that added a file, given by its path below the directory. */
    Optional<String> addedBy(String path) {
        return run("log", "--all", "-n", "1", "--diff-filter=A", "--format=%H", "--", path)
                .map(String::strip)
                .filter(commit -> !commit.isEmpty());
    }

    /** The text of a file of a commit, if it has it. */
    Optional<String> text(String commit, String path) {
        return run("show", commit + ":./" + path);
    }

    private String commit(String reference) {
        return run("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}")
                .map(String::strip)
                .orElseThrow(() -> new MigrationException("git knows no revision \"" + reference + "\" in " + directory
                        + ". Fetch it first, for example: git fetch origin main."));
    }

    private Optional<String> run(String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", directory.toString()));
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile("squall-git", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(errors.toFile())
                        .start();
                process.getOutputStream().close();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new MigrationException(
                    "git cannot be run in " + directory + ": " + e.getMessage()
                            + ". Install it, or leave out the base.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException("Interrupted while git was running.", e);
        }
    }
}
