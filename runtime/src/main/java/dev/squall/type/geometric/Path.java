package dev.squall.type.geometric;

import java.util.List;

/**
 * Points joined by straight lines. Immutable and safe for use by several threads.
 *
 * @param points the points, at least one
 * @param closed whether the last point is joined to the first one
 */
public record Path(List<Point> points, boolean closed) {

    /** Copies the points. */
    public Path {
        points = GeometricText.atLeastOne(points, "path");
    }

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return (closed ? "(" : "[") + GeometricText.join(points) + (closed ? ")" : "]");
    }
}
