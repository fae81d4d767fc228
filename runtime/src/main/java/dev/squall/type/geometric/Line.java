package dev.squall.type.geometric;

/**
 * An infinite line: all points with {@code ax + by + c = 0}. Immutable and safe for use by several threads.
 *
 * @param a the factor of x
 * @param b the factor of y
 * @param c the constant
 */
public record Line(double a, double b, double c) {

    /** What PostgreSQL takes for zero in geometry. */
    private static final double ZERO = 1.0e-6;

    /** Refuses what PostgreSQL does not take for a line: factors that are both zero, or nearly so. */
    public Line {
        if (Math.abs(a) <= ZERO && Math.abs(b) <= ZERO) {
            throw new IllegalArgumentException("A line needs a factor of x or y beyond " + ZERO
                    + ", which is PostgreSQL's zero. Multiply all three numbers to get one.");
        }
    }

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return "{" + a + "," + b + "," + c + "}";
    }
}
