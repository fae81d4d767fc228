package dev.squall.type.vector;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A dense vector of single precision: pgvector's {@code vector}. Immutable and safe for use by several threads. */
public final class Vector {

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /**
     * A copy of the values.
     *
     * @throws IllegalArgumentException if there are none, more than 16,000, or one is not finite
     */
    public static Vector of(float... values) {
        Elements.checkDense("vector", values);
        return new Vector(values.clone());
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
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
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
