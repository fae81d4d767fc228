package dev.squall.type;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A Java enum as a PostgreSQL enum, by declared labels. */
final class EnumCodec<T extends Enum<T>> implements Codec<T> {

    private final String sqlType;
    private final Map<T, String> labels = new HashMap<>();
    private final Map<String, T> values = new LinkedHashMap<>();

    EnumCodec(String sqlType, T[] values, String[] labels) {
        if (values.length != labels.length) {
            throw new IllegalArgumentException("The enum type " + sqlType + " has " + labels.length + " labels for "
                    + values.length + " constants. Compile the schema again.");
        }
        this.sqlType = sqlType;
        for (int i = 0; i < values.length; i++) {
            this.labels.put(values[i], labels[i]);
            this.values.put(labels[i], values[i]);
        }
    }

    @Override
    public String sqlType() {
        return sqlType;
    }

    @Override
    public String toText(T value) {
        return Objects.requireNonNull(labels.get(value));
    }

    @Override
    public T fromText(String text) {
        T value = values.get(text);
        if (value == null) {
            throw new IllegalArgumentException("The enum type " + sqlType + " gave the label '" + text
                    + "', which the compiled schema does not have. It has: " + String.join(", ", values.keySet())
                    + ".");
        }
        return value;
    }
}
