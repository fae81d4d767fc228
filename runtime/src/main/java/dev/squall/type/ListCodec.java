package dev.squall.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list without nulls as a one-dimensional array. The server takes the element type from where the parameter stands. */
record ListCodec<E>(Codec<E> element) implements Codec<List<E>> {

    @Override
    public String sqlType() {
        return element.sqlType() + "[]";
    }

    @Override
    public String toText(List<E> value) {
        StringBuilder text = new StringBuilder(2 + value.size() * 8).append('{');
        for (int i = 0; i < value.size(); i++) {
            if (i > 0) {
                text.append(element.arrayDelimiter());
            }
            E item = value.get(i);
            if (item == null) {
                throw new IllegalArgumentException("The list for " + sqlType() + " has a null at index " + i
                        + ". If the array may hold NULL, use Codecs.nullableList.");
            }
            ArrayText.append(text, element.toText(item));
        }
        return text.append('}').toString();
    }

    @Override
    public List<E> fromText(String text) {
        List<E> values = new ArrayList<>();
        for (String item : ArrayText.parse(text, element.arrayDelimiter())) {
            if (item == null) {
                throw new IllegalArgumentException("The " + sqlType() + " holds a NULL, but the list is declared"
                        + " without. If it may, use Codecs.nullableList.");
            }
            values.add(element.fromText(item));
        }
        return Collections.unmodifiableList(values);
    }

    /** The same with NULL elements. */
    record WithNulls<E>(Codec<E> element) implements Codec<List<@Nullable E>> {

        @Override
        public String sqlType() {
            return element.sqlType() + "[]";
        }

        @Override
        public String toText(List<@Nullable E> value) {
            StringBuilder text = new StringBuilder(2 + value.size() * 8).append('{');
            for (int i = 0; i < value.size(); i++) {
                if (i > 0) {
                    text.append(element.arrayDelimiter());
                }
                E item = value.get(i);
                ArrayText.append(text, item == null ? null : element.toText(item));
            }
            return text.append('}').toString();
        }

        @Override
        public List<@Nullable E> fromText(String text) {
            List<@Nullable E> values = new ArrayList<>();
            for (String item : ArrayText.parse(text, element.arrayDelimiter())) {
                values.add(item == null ? null : element.fromText(item));
            }
            return Collections.unmodifiableList(values);
        }
    }
}
