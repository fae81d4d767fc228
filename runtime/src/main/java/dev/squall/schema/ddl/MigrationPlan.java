package dev.squall.schema.ddl;

import dev.squall.schema.diff.Diff;
import java.util.List;

/**
 * A difference as the files of a migration, in the order in which they run. Immutable.
 *
 * @param files the files; none if nothing changes
 */
public record MigrationPlan(List<PlanFile> files) {

    public MigrationPlan {
        files = List.copyOf(files);
    }

    /** Plans the steps that are not blocked; the caller decides what becomes of a difference with errors. */
    public static MigrationPlan of(Diff diff, PlanOptions options) {
        return new MigrationPlan(new Planner(diff, options).files());
    }

    /** All statements of all files, in order. */
    public List<String> statements() {
        return files.stream().flatMap(file -> file.statements().stream()).toList();
    }
}
