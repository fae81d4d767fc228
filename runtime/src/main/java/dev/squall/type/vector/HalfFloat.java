package dev.squall.type.vector;

/** Half precision (IEEE 754 binary16): 11 significant bits, exponents from -14 to 15. */
final class HalfFloat {

    private static final float MAX = 65_504;
    private static final int MIN_EXPONENT = -14;
    private static final int FRACTION_BITS = 10;

    private HalfFloat() {}

    /** The nearest half, ties to even. */
    static float round(float value) {
        // the distance of two neighbouring halves is a power of two, and rint rounds ties to even
        int exponent = Math.max(Math.getExponent(value), MIN_EXPONENT);
        double step = Math.scalb(1.0, exponent - FRACTION_BITS);
        float rounded = (float) (Math.rint(value / step) * step);
        if (Math.abs(rounded) > MAX) {
            throw new IllegalArgumentException(
                    "A value is beyond 65,504, the greatest of half precision. Scale the vector, or use vector.");
        }
        return rounded;
    }
}
