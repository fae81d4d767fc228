package dev.squall.studio.view;

import java.util.List;

/**
 * The home page.
 *
 * @param shell what surrounds it
 * @param schemas the schemas
 * @param summary how much there is
 * @param version the version of the server
 */
public record HomeView(Shell shell, List<SchemaBox> schemas, String summary, String version) {
    /** Copies the lists. */
    public HomeView {
        schemas = List.copyOf(schemas);
    }

    /**
     * A schema on the home page.
     *
     * @param name its name
     * @param tables its relations
     */
    public record SchemaBox(String name, List<TableLine> tables) {
        /** Copies the lists. */
        public SchemaBox {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A relation on the home page.
     *
     * @param link its grid
     * @param kind what it is
     * @param rows about how many rows it has
     * @param size its size on disk
     * @param bar its size relative to the largest one, from 0 to 10
     * @param columns how many columns it has
     * @param references the relations that it refers to
     * @param analyzed when its statistics were made
     * @param comment its comment, possibly empty
     */
    public record TableLine(
            Link link,
            String kind,
            String rows,
            String size,
            int bar,
            String columns,
            List<Link> references,
            String analyzed,
            String comment) {
        /** Copies the lists. */
        public TableLine {
            references = List.copyOf(references);
        }
    }
}
