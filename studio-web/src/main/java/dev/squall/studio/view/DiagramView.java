package dev.squall.studio.view;

import java.util.List;

/**
 * A diagram of tables.
 *
 * @param shell what surrounds it
 * @param title what it shows
 * @param links other diagrams
 * @param note what was left out, possibly empty
 * @param width its width in pixels
 * @param height its height in pixels
 * @param boxes the tables
 * @param arrows the foreign keys
 */
public record DiagramView(
        Shell shell,
        String title,
        List<Link> links,
        String note,
        String width,
        String height,
        List<Box> boxes,
        List<Arrow> arrows) {
    /** Copies the lists. */
    public DiagramView {
        links = List.copyOf(links);
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A table.
     *
     * @param link its own diagram
     * @param css the CSS classes
     * @param x its left side
     * @param y its upper side
     * @param width its width
     * @param height its height
     * @param titleX where its name starts
     * @param titleY the base line of its name
     * @param schema its schema
     * @param rows its columns
     */
    public record Box(
            Link link,
            String css,
            String x,
            String y,
            String width,
            String height,
            String titleX,
            String titleY,
            String schema,
            List<Row> rows) {
        /** Copies the list. */
        public Box {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type, cut to the width of the box
     * @param css the CSS classes
     * @param x where the name starts
     * @param endX where the type ends
     * @param y the base line
     */
    public record Row(String name, String type, String css, String x, String endX, String y) {}

    /**
     * A foreign key.
     *
     * @param title what refers to what
     * @param path its line
     * @param optional whether it may be NULL
     */
    public record Arrow(String title, String path, boolean optional) {}
}
