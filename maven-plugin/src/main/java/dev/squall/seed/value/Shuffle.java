package dev.squall.seed.value;

/**
 * The numbers from 0 to below a size in another order. Immutable.
 *
 * @param size how many there are
 * @param factor prime to the size
 * @param shift where the first one goes
 */
public record Shuffle(long size, long factor, long shift) {
    // beyond that, products overflow, and nobody sees that the numbers are in order
    private static final long LARGEST = 1L << 30;

    /** An order of so many numbers. */
    public static Shuffle of(Draw draw, long size) {
        if (size <= 2 || size > LARGEST) {
            return new Shuffle(size, 1, 0);
        }
        long factor = 1 + draw.below(-2, size - 1);
        while (gcd(factor, size) != 1) {
            factor = factor + 1 == size ? 1 : factor + 1;
        }
        return new Shuffle(size, factor, draw.below(-3, size));
    }

    /** What stands at a position from 0 to below the size. */
    public long at(long position) {
        return size > LARGEST ? position : (factor * position + shift) % size;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
