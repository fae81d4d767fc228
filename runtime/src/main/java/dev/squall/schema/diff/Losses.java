package dev.squall.schema.diff;

import java.util.List;
import java.util.stream.Collectors;

/** The message about something that is gone without a word in the source. */
final class Losses {
    private Losses() {}

    /**
     * Reports an ambiguity if something of the same kind is new, else an unacknowledged loss.
     *
     * @param object what is gone, with its kind: {@code column app.users.mail}
     * @param added what is new, of the same kind
     * @param rename the annotation that says that it was renamed
     * @param drop the annotation that says that it shall go
     */
    static void report(Steps steps, String object, List<?> added, String rename, String drop) {
        if (added.isEmpty()) {
            steps.problem(
                    Problem.Kind.UNACKNOWLEDGED_LOSS,
                    object,
                    object + " is gone and its data would be lost. If that is meant, put " + drop
                            + "; if it was renamed, put " + rename + ".");
            return;
        }
        String candidates = added.stream().map(Object::toString).collect(Collectors.joining(", "));
        steps.problem(
                Problem.Kind.AMBIGUOUS_RENAME,
                object,
                object + " is gone and " + candidates + (added.size() == 1 ? " is" : " are")
                        + " new. If it was renamed, put " + rename + "; if its data shall be lost, put " + drop + ".");
    }
}
