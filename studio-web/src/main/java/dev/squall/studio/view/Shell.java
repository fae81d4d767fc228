package dev.squall.studio.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title the title of the page
 * @param connection the database in use
 * @param schemas the relations to go to
 * @param assets the addresses of style sheet, script and icon
 */
public record Shell(String title, Connection connection, List<NavSchema> schemas, Assets assets) {
    /** Copies the lists. */
    public Shell {
        schemas = List.copyOf(schemas);
    }

    /**
     * The database in use, for the strip at the top.
     *
     * @param database its name
     * @param server host and port, or that it is embedded
     * @param user the role
     * @param mode what the studio may do
     * @param remote whether it is on another machine
     */
    public record Connection(String database, String server, String user, String mode, boolean remote) {}

    /**
     * A schema in the navigation.
     *
     * @param name its name
     * @param tables its relations
     */
    public record NavSchema(String name, List<NavTable> tables) {
        /** Copies the lists. */
        public NavSchema {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A relation in the navigation.
     *
     * @param name its name
     * @param href its grid
     * @param kind the CSS class for what it is
     * @param current whether it is the one that is shown
     */
    public record NavTable(String name, String href, String kind, boolean current) {}
}
