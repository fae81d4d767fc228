package dev.squall.type.declared;

import dev.squall.type.Codec;
import dev.squall.type.internal.Quoting;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a composite value, one after the other. For one thread. */
public final class CompositeWriter {

    private final StringBuilder out = new StringBuilder();

    CompositeWriter() {}

    /**
     * Adds a field.
     *
     * @param codec the codec of the field's type
     * @param value the value, or null for SQL NULL
     */
    public <T> CompositeWriter add(Codec<T> codec, @Nullable T value) {
        out.append(out.length() == 0 ? '(' : ',');
        if (value != null) {
            Quoting.appendDoubled(out, codec.toText(value));
        }
        return this;
    }

    String text() {
        return out.append(')').toString();
    }
}
