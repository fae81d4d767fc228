package dev.squall.schema.ddl;

import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Problem;
import java.util.List;

/**
 * The text of {@code db/draft/next.sql}: what the next release would run. The same input gives the same bytes.
 */
public final class Draft {
    /** The text when nothing changes. */
    public static final String NO_CHANGES =
            "-- Draft of the next migration: no changes. The tables and the released migrations agree.\n";

    private Draft() {}

    /** Renders the files of the plan one after the other, and everything that is blocked as comments. */
    public static String text(Diff diff, PlanOptions options) {
        if (diff.isEmpty() && diff.problems().isEmpty()) {
            return NO_CHANGES;
        }
        var text = new StringBuilder("-- Draft of the next migration, rewritten by every compile. Do not edit it.\n");
        text.append("-- The generate command numbers it, verifies it and makes it a released migration.\n");
        problems(text, "To decide before the release:", diff, true);
        problems(text, "Notes:", diff, false);
        hazards(text, diff);
        for (PlanFile file : MigrationPlan.of(diff, options).files()) {
            text.append("\n-- ")
                    .append(file.suffix().isEmpty() ? "main" : file.suffix())
                    .append(file.transactional() ? ", one transaction\n" : ", outside a transaction\n")
                    .append(file.sql());
        }
        if (!diff.blocked().isEmpty()) {
            text.append("\n-- Blocked until the source says what is meant:\n");
            for (Change change : diff.blocked()) {
                comment(text, DdlWriter.script(DdlWriter.write(change)));
            }
        }
        return text.toString();
    }

    private static void problems(StringBuilder text, String title, Diff diff, boolean errors) {
        List<Problem> problems =
                diff.problems().stream().filter(p -> p.isError() == errors).toList();
        if (!problems.isEmpty()) {
            text.append("--\n-- ").append(title).append('\n');
            problems.forEach(p -> comment(text, "* " + p.message()));
        }
    }

    private static void hazards(StringBuilder text, Diff diff) {
        if (!diff.hazards().isEmpty()) {
            text.append("--\n-- Hazards:\n");
            for (Change change : diff.changes()) {
                change.hazards()
                        .forEach(
                                h -> comment(text, "* " + change.describe() + ": " + h.reason() + " [" + h.id() + "]"));
            }
        }
    }

    /** Every line gets its own comment mark: a name may hold a line break. */
    private static void comment(StringBuilder text, String lines) {
        lines.lines().forEach(line -> text.append("-- ").append(line).append('\n'));
    }
}
