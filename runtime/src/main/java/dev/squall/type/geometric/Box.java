package dev.squall.type.geometric;

/**
 * A rectangle with sides along the axes. Given any two opposite corners, it keeps the upper right and the lower left
 * one, as PostgreSQL does. Immutable and safe for use by several threads.
 *
 * @param high the upper right corner
 * @param low the lower left corner
 */
public record Box(Point high, Point low) {

    /** Brings the corners into order. */
    public Box {
        Point first = high;
        Point second = low;
        boolean swapX = isLess(first.x(), second.x());
        boolean swapY = isLess(first.y(), second.y());
        high = new Point(swapX ? second.x() : first.x(), swapY ? second.y() : first.y());
        low = new Point(swapX ? first.x() : second.x(), swapY ? first.y() : second.y());
    }

    /** PostgreSQL's order: NaN is the greatest, and the two zeros are equal. */
    private static boolean isLess(double a, double b) {
        return Double.isNaN(b) ? !Double.isNaN(a) : a < b;
    }

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return high + "," + low;
    }
}
