package dev.squall.type.roundtrip;

import dev.squall.type.Codec;
import java.util.List;

/**
 * A PostgreSQL type as a column has it, its codec, and values that are easy to lose.
 *
 * @param column the type of the column
 * @param codec the codec under test
 * @param values ordinary and extreme values
 * @param <T> the Java type
 */
record TypeCase<T>(String column, Codec<T> codec, List<T> values) {

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> TypeCase<T> of(String column, Codec<T> codec, T... values) {
        return new TypeCase<>(column, codec, List.of(values));
    }

    @Override
    public String toString() {
        return column + " by " + codec.sqlType();
    }
}
