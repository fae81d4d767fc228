package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Hazard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Says what the draft holds and what is risky or refused in it, at the declarations that it is about. */
final class DraftProblems {

    private final MigrationOptions options;
    private final Consumer<Problem> problems;
    private final Map<String, Origin> origins = new HashMap<>();

    DraftProblems(MigrationOptions options, Declarations declarations, Consumer<Problem> problems) {
        this.options = options;
        this.problems = problems;
        declarations.tables().forEach(table -> {
            origins.put(table.name().toString(), table.origin());
            table.columns()
                    .forEach(column ->
                            origins.put(table.name() + "." + column.name().value(), column.origin()));
        });
        declarations.composites().forEach(type -> origins.put(type.name().toString(), type.origin()));
        declarations.enums().forEach(type -> origins.put(type.name().toString(), type.origin()));
    }

    /** What a release would refuse is an error in strict mode; saving half-done code must never fail. */
    void report(Diff diff, List<String> statements) {
        for (dev.squall.schema.diff.Problem problem : diff.problems()) {
            Code code = !problem.isError()
                    ? Code.HINT_DONE
                    : options.strict() ? Code.CHANGE_REFUSED : Code.CHANGE_HELD_BACK;
            problems.accept(Problem.of(code, origin(problem.object()), problem.message()));
        }
        if (!options.hazards().equals("off")) {
            diff.changes().forEach(this::reportHazards);
        }
        if (!statements.isEmpty()) {
            String count = statements.size() == 1 ? "1 statement" : statements.size() + " statements";
            problems.accept(Problem.of(Code.DRAFT, Origin.NOWHERE, count));
        }
    }

    private void reportHazards(Change change) {
        Code code = options.hazards().equals("warning") ? Code.HAZARD_WARNING : Code.HAZARD;
        for (Hazard hazard : change.hazards()) {
            problems.accept(Problem.of(code, Origin.NOWHERE, change.describe(), hazard.reason(), hazard.id()));
        }
    }

    /** The place of an object ({@code column app.users.mail}), or of what it is in: an object that is gone has no place of its own. */
    private Origin origin(String object) {
        String path = object.substring(object.indexOf(' ') + 1);
        for (String name = path; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            Origin origin = origins.get(name);
            if (origin != null) {
                return origin;
            }
        }
        return Origin.NOWHERE;
    }
}
