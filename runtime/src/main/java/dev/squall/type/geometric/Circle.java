package dev.squall.type.geometric;

/**
 * A circle. Immutable and safe for use by several threads.
 *
 * @param center its middle
 * @param radius its radius, not negative
 */
public record Circle(Point center, double radius) {

    /** Refuses a negative radius. */
    public Circle {
        if (radius < 0) {
            throw new IllegalArgumentException("The radius of a circle is negative. Use its absolute value.");
        }
    }

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return "<" + center + "," + radius + ">";
    }
}
