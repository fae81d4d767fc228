package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import java.util.Locale;

/**
 * The name of a release as it stands in file names.
 *
 * @param text lower-case letters, digits and single underscores
 */
record ReleaseName(String text) {
    private static final int LONGEST = 60;

    /** Takes what a person types: spaces and dashes become underscores. */
    static ReleaseName of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        if (!text.matches("[a-z0-9]+(_[a-z0-9]+)*") || text.length() > LONGEST) {
            throw new MigrationException("The release name \"" + typed + "\" cannot be a file name: use letters, digits"
                    + " and underscores, at most " + LONGEST + ", for example add_orders.");
        }
        return new ReleaseName(text);
    }

    /** The name of the file that undoes the release whose first version is given. */
    String undoFile(String version) {
        return "U" + version + "__" + text + ".sql";
    }

    /** The name of a migration file. */
    String file(String version, String suffix) {
        return "V" + version + "__" + text + (suffix.isEmpty() ? "" : "_" + suffix) + ".sql";
    }
}
