package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New contents of several files, written all or none.
 *
 * <p>All texts are first written beside their targets and then moved into place; if a move fails, the moves before it
 * are undone. Targets appear in the order in which they were added, so the one that makes the others count comes last.
 */
public final class FileChanges {
    private final Map<Path, String> contents = new LinkedHashMap<>();
    private final List<Path> deleted = new ArrayList<>();

    /** Adds a file, new or to be replaced. */
    public FileChanges put(Path file, String content) {
        contents.put(file, content);
        return this;
    }

    /** Deletes a file, if it is there. */
    public FileChanges delete(Path file) {
        deleted.add(file);
        return this;
    }

    /**
     * Writes all files.
     *
     * @throws MigrationException if one cannot be written; then none is
     */
    public void write() {
        var staged = new LinkedHashMap<Path, Path>();
        try {
            for (Map.Entry<Path, String> entry : contents.entrySet()) {
                Path target = entry.getKey();
                Files.createDirectories(target.getParent());
                // Not createTempFile: that is readable by the owner alone, and the file is to be committed.
                Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
                staged.put(target, temporary);
                Files.writeString(temporary, entry.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            moveAll(staged);
        } catch (IOException e) {
            throw new MigrationException("Nothing was written: " + e + ". Make the directory writable.", e);
        } finally {
            staged.values().forEach(FileChanges::deleteQuietly);
        }
    }

    private void moveAll(Map<Path, Path> staged) throws IOException {
        Deque<Undo> done = new ArrayDeque<>();
        try {
            for (Path file : deleted) {
                if (Files.exists(file)) {
                    byte[] before = Files.readAllBytes(file);
                    Files.delete(file);
                    done.push(new Undo(file, Optional.of(before)));
                }
            }
            for (Map.Entry<Path, Path> entry : staged.entrySet()) {
                Path target = entry.getKey();
                byte @Nullable [] before = Files.exists(target) ? Files.readAllBytes(target) : null;
                move(entry.getValue(), target);
                done.push(new Undo(target, Optional.ofNullable(before)));
            }
        } catch (IOException e) {
            for (Undo undo : done) {
                undo.run(e);
            }
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a hidden temporary file stays behind; nothing reads it
        }
    }

    /** How to undo one move. */
    private record Undo(Path target, Optional<byte[]> before) {
        void run(IOException reason) {
            try {
                if (before.isPresent()) {
                    Files.write(target, before.get());
                } else {
                    Files.deleteIfExists(target);
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
