package dev.squall.studio.diagram;

import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import java.util.List;

/**
 * A diagram with everything in its place, in pixels from the upper left corner.
 *
 * @param boxes the tables
 * @param arrows the foreign keys
 * @param width the width of all of it
 * @param height the height of all of it
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows, double width, double height) {
    /** Copies the lists. */
    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A table.
     *
     * @param relation the table
     * @param x its left side
     * @param y its upper side
     * @param width its width
     * @param height its height
     */
    public record Box(Relation relation, double x, double y, double width, double height) {}

    /**
     * A foreign key.
     *
     * @param reference the foreign key
     * @param points the corners of its line, from the table that refers to the one that is referred to
     */
    public record Arrow(Reference reference, List<Point> points) {
        /** Copies the points. */
        public Arrow {
            points = List.copyOf(points);
        }
    }

    /**
     * A place.
     *
     * @param x pixels from the left
     * @param y pixels from above
     */
    public record Point(double x, double y) {}
}
