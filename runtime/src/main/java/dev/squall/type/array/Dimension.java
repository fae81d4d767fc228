package dev.squall.type.array;

import dev.squall.type.Codec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dimension of an array: a list of elements or of lists. */
interface Dimension<L> {

    void write(ArrayWriter out, L list, int depth);

    L read(ArrayReader in);

    /** The innermost dimension. */
    record OfElements<E>(Codec<E> element) implements Dimension<List<E>> {

        @Override
        public void write(ArrayWriter out, List<E> list, int depth) {
            out.begin(list.size(), depth);
            for (E item : list) {
                if (item == null) {
                    throw out.error("there is a null in a list. If elements may be NULL, use ofNullable");
                }
                out.element(element.toText(item));
            }
            out.end();
        }

        @Override
        public List<E> read(ArrayReader in) {
            List<E> values = new ArrayList<>();
            in.begin();
            while (in.hasNext()) {
                String text = in.element();
                if (text == null) {
                    throw in.error("there is a NULL, but the elements are declared without. Use ofNullable");
                }
                values.add(element.fromText(text));
            }
            return Collections.unmodifiableList(values);
        }
    }

    /** The innermost dimension with NULLs. */
    record OfNullables<E>(Codec<E> element) implements Dimension<List<@Nullable E>> {

        @Override
        public void write(ArrayWriter out, List<@Nullable E> list, int depth) {
            out.begin(list.size(), depth);
            for (E item : list) {
                out.element(item == null ? null : element.toText(item));
            }
            out.end();
        }

        @Override
        public List<@Nullable E> read(ArrayReader in) {
            List<@Nullable E> values = new ArrayList<>();
            in.begin();
            while (in.hasNext()) {
                String text = in.element();
                values.add(text == null ? null : element.fromText(text));
            }
            return Collections.unmodifiableList(values);
        }
    }

    /** A dimension around another one. */
    record OfLists<L>(Dimension<L> inner) implements Dimension<List<L>> {

        @Override
        public void write(ArrayWriter out, List<L> list, int depth) {
            out.begin(list.size(), depth);
            for (L item : list) {
                inner.write(out, item, depth + 1);
            }
            out.end();
        }

        @Override
        public List<L> read(ArrayReader in) {
            List<L> values = new ArrayList<>();
            in.begin();
            while (in.hasNext()) {
                values.add(inner.read(in));
            }
            return Collections.unmodifiableList(values);
        }
    }
}
