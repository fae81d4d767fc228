package dev.squall.schema.diff;

import java.util.List;
import java.util.stream.Collectors;

/** The message about something that is gone without a word in the source. */
final class Losses {
    private Losses() {}

    /** Reports that a view, type, extension or raw object is gone. */
    static void reportObject(Steps steps, String id) {
        String kind = id.substring(0, id.indexOf(' '));
        steps.problem(
                Problem.Kind.UNACKNOWLEDGED_LOSS,
                id,
                id + " is gone. If that is meant, put @Dropped(" + word(kind) + " = \""
                        + id.substring(id.lastIndexOf(' ') + 1) + "\") on the schema package; else declare it again.");
    }

    private static String word(String kind) {
        return switch (kind) {
            case "view", "extension" -> kind;
            case "domain", "composite" -> "type";
            default -> "object";
        };
    }

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
