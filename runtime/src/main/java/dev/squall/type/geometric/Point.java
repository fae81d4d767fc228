package dev.squall.type.geometric;

/**
 * A point of a plane. Immutable and safe for use by several threads.
 *
 * @param x the first coordinate
 * @param y the second coordinate
 */
public record Point(double x, double y) {

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}
