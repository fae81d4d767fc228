package dev.squall.migrate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A migration file, as the database's history and the files know it.
 *
 * @param version its version, or null for a repeatable one
 * @param description its description, from its name
 * @param file its name
 * @param state whether the database has it
 */
public record Migration(@Nullable String version, String description, String file, State state) {

    /** Whether the database has a migration. */
    public enum State {
        /** It has run. */
        APPLIED,
        /** It will run next. */
        PENDING,
        /** It failed outside of a transaction; see {@link Migrator#forgetFailed()}. */
        FAILED,
        /** The database has it and the files have not: the database is ahead, or a file was deleted. */
        MISSING,
        /** The database has it, and the files have a squashed one instead. */
        SQUASHED,
        /** It is older than the newest applied one and has never run: two branches met. */
        OUT_OF_ORDER
    }

    @Override
    public String toString() {
        return file + " (" + state.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
