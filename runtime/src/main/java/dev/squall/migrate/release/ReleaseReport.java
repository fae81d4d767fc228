package dev.squall.migrate.release;

import java.util.List;

/**
 * What a release has made.
 *
 * @param files the names of the new migration files in the order in which they run; none if nothing has changed
 * @param hazards one line per step that needs care on a database in use
 * @param notes what else the author should know, for example hints that have done their work
 */
public record ReleaseReport(List<String> files, List<String> hazards, List<String> notes) {

    public ReleaseReport {
        files = List.copyOf(files);
        hazards = List.copyOf(hazards);
        notes = List.copyOf(notes);
    }

    /** Whether there was nothing to release. */
    public boolean isEmpty() {
        return files.isEmpty();
    }
}
