package dev.squall.seed.value;

/**
 * Numbers that look random and depend on nothing but a seed and a position. Immutable.
 *
 * @param seed what it starts from
 */
public record Draw(long seed) {
    // the constants of the SplitMix64 generator, which is in the public domain
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
    private static final long FIRST = 0xBF58_476D_1CE4_E5B9L;
    private static final long SECOND = 0x94D0_49BB_1331_11EBL;

    /** Ends a name: 31 steps, so that no character does. */
    private static final long END = 0x28B7_BD76_6A05_068BL;

    /** Another sequence of numbers for something of that name. */
    public Draw of(String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = mix(mixed + STEP + name.charAt(i));
        }
        return new Draw(mix(mixed + END));
    }

    /** Any number. */
    public long bits(long position) {
        return mix(seed + STEP * (position + 1));
    }

    /** A number from 0 to below the limit, which is positive. */
    public long below(long position, long limit) {
        return Long.remainderUnsigned(bits(position), limit);
    }

    /** Whether something happens that happens so many times in a hundred. */
    public boolean chance(long position, int percent) {
        return below(position, 100) < percent;
    }

    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * FIRST;
        long second = (first ^ (first >>> 27)) * SECOND;
        return second ^ (second >>> 31);
    }
}
