package dev.squall.type.vector;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dense vector of half precision: pgvector's {@code halfvec}. Values are rounded to the nearest half when it is made,
 * as the server would do, so that what is read equals what was written. Immutable and safe for use by several threads.
 */
public final class HalfVector {

    private final float[] values;

    private HalfVector(float[] values) {
        this.values = values;
    }

    /**
     * A copy of the values, rounded to half precision.
     *
     * @throws IllegalArgumentException if there are none, more than 16,000, or one is not finite or beyond 65,504
     */
    public static HalfVector of(float... values) {
        Elements.checkDense("halfvec", values);
        float[] halves = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            halves[i] = HalfFloat.round(values[i]);
        }
        return new HalfVector(halves);
    }

    /** A copy of the values. */
    public float[] toArray() {
        return values.clone();
    }

    /** How many dimensions it has. */
    public int dimensions() {
        return values.length;
    }

    /** One value; the first index is 0. */
    public float get(int index) {
        return values[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HalfVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The form that pgvector reads. */
    @Override
    public String toString() {
        return Elements.print(values);
    }
}
