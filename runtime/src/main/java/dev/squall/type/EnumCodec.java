package dev.squall.type;

import java.util.HashMap;
import java.util.Map;

/** A Java enum as a PostgreSQL enum, by declared labels. */
final class EnumCodec<T extends Enum<T>> implements Codec<T> {

    private final String sqlType;
    private final String[] labels;
    private final Map<String, T> values = new HashMap<>();

    EnumCodec(String sqlType, T[] values, String[] labels) {
        if (values.length != labels.length) {
            throw new IllegalArgumentException("The enum type " + sqlType + " has " + labels.length + " labels for "
                    + values.length + " constants. Compile the schema again.");
        }
        this.sqlType = sqlType;
        this.labels = labels.clone();
        for (T value : values) {
            this.values.put(labels[value.ordinal()], value);
        }
    }

    @Override
    public String sqlType() {
        return sqlType;
    }

    @Override
    public String toText(T value) {
        return labels[value.ordinal()];
    }

    @Override
    public T fromText(String text) {
        T value = values.get(text);
        if (value == null) {
            throw new IllegalArgumentException("The enum type " + sqlType + " gave the label '" + text
                    + "', which the compiled schema does not have. It has: " + String.join(", ", labels) + ".");
        }
        return value;
    }
}
