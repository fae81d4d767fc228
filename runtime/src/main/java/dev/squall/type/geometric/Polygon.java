package dev.squall.type.geometric;

import java.util.List;

/**
 * An area with straight sides. Immutable and safe for use by several threads.
 *
 * @param points the corners, at least one, in order; the last is joined to the first one
 */
public record Polygon(List<Point> points) {

    /** Copies the points. */
    public Polygon {
        points = GeometricText.atLeastOne(points, "polygon");
    }

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return "(" + GeometricText.join(points) + ")";
    }
}
