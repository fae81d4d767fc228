package dev.squall.schema.diff;

/**
 * Something that must be said in the source before the difference can be released.
 *
 * @param kind what is wrong
 * @param object the object that it is about, for example {@code app.users.mail}
 * @param message what is wrong and the ways out, in one sentence or two
 */
public record Problem(Kind kind, String object, String message) {

    /** What is wrong. */
    public enum Kind {
        /** Something is gone and something of the same kind is new: a rename, or a loss? */
        AMBIGUOUS_RENAME,
        /** Something is gone, and the source does not say that this is meant. */
        UNACKNOWLEDGED_LOSS,
        /** A step that may fail on the rows that are there, and the source does not say what becomes of them. */
        UNACKNOWLEDGED_RISK,
        /** A change that PostgreSQL cannot make in place, and that would have to copy data. */
        UNSUPPORTED_CHANGE,
        /** A rename that cannot be: both names exist, or names are swapped. */
        CONFLICTING_RENAME,
        /** A rename whose old name does not exist any more: the hint has done its work. */
        STALE_HINT
    }

    /** Whether a release must be refused; a note only otherwise. */
    public boolean isError() {
        return kind != Kind.STALE_HINT;
    }
}
