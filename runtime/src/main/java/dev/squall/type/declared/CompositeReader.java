package dev.squall.type.declared;

import dev.squall.type.Codec;
import dev.squall.type.internal.Quoting;
import dev.squall.type.internal.TextScanner;
import org.jspecify.annotations.Nullable;

/** The fields of a composite value, one after the other. For one thread. */
public final class CompositeReader {

    private final String sqlType;
    private final TextScanner in;
    private int fields;
    private boolean ended;

    CompositeReader(String sqlType, String text) {
        this.sqlType = sqlType;
        in = new TextScanner(text, sqlType, "(1,\"a b\",,t)");
        in.expect('(');
    }

    /**
     * Reads a field that is never NULL.
     *
     * @throws IllegalArgumentException if it is NULL, or if there are no more fields
     */
    public <T> T next(Codec<T> codec) {
        T value = nextNullable(codec);
        if (value == null) {
            throw in.error("field " + fields + " is NULL, but the record component is not @Nullable. Make it so, or"
                    + " correct the data");
        }
        return value;
    }

    /**
     * Reads a field that may be NULL.
     *
     * @throws IllegalArgumentException if there are no more fields, or if the field is of another type
     */
    public <T> @Nullable T nextNullable(Codec<T> codec) {
        fields++;
        if (ended) {
            throw in.error(
                    "field " + fields + " is missing: the database's type has fewer fields than the schema says");
        }
        String text = Quoting.doubled(in, ",)");
        ended = in.next() == ')';
        try {
            return text == null ? null : codec.fromText(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("In field " + fields + " of " + sqlType + ": " + e.getMessage(), e);
        }
    }

    void end() {
        if (!ended) {
            throw in.error("a field follows: the database's type has more fields than the schema says");
        }
        in.expectEnd();
    }
}
