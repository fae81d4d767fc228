package dev.squall.migrate.live;

import java.util.List;

/**
 * What a push has done, or would do.
 *
 * @param statements the statements in order
 * @param hazards one line per step that needs care
 * @param notes what else one should know
 * @param applied whether they have run
 */
public record PushReport(List<String> statements, List<String> hazards, List<String> notes, boolean applied) {

    public PushReport {
        statements = List.copyOf(statements);
        hazards = List.copyOf(hazards);
        notes = List.copyOf(notes);
    }
}
