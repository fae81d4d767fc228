package dev.squall.type.array;

import dev.squall.type.Codec;
import dev.squall.type.internal.TextScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of several dimensions: {@code NestedListCodec.of(INTEGER).nested()} is a {@code Codec<List<List<Integer>>>}.
 *
 * <p>PostgreSQL's arrays are rectangular and have at most six dimensions, and there is one empty array, not one per
 * dimension. So the outermost list may be empty, those inside may not, and all lists of a dimension have one length;
 * anything else is refused. Lower bounds other than 1 are dropped when read. Lists that are read cannot be changed.
 *
 * @param <L> the type of the list
 */
public final class NestedListCodec<L> implements Codec<L> {

    private static final int MAX_DIMENSIONS = 6;

    private final Codec<?> element;
    private final Dimension<L> outer;
    private final int dimensions;

    private NestedListCodec(Codec<?> element, Dimension<L> outer, int dimensions) {
        this.element = element;
        this.outer = outer;
        this.dimensions = dimensions;
    }

    /** One dimension, without NULL elements; one with a null is refused in both directions. */
    public static <E> NestedListCodec<List<E>> of(Codec<E> element) {
        return new NestedListCodec<>(element, new Dimension.OfElements<>(element), 1);
    }

    /** One dimension, whose elements may be NULL. */
    public static <E> NestedListCodec<List<@Nullable E>> ofNullable(Codec<E> element) {
        return new NestedListCodec<>(element, new Dimension.OfNullables<>(element), 1);
    }

    /**
     * One dimension more.
     *
     * @throws IllegalArgumentException if there were six already
     */
    public NestedListCodec<List<L>> nested() {
        if (dimensions == MAX_DIMENSIONS) {
            throw new IllegalArgumentException("PostgreSQL's arrays have at most six dimensions.");
        }
        return new NestedListCodec<>(element, new Dimension.OfLists<>(outer), dimensions + 1);
    }

    /** The element's type with one pair of brackets: to PostgreSQL, all numbers of dimensions are one type. */
    @Override
    public String sqlType() {
        return element.sqlType() + "[]";
    }

    @Override
    public String toText(L value) {
        ArrayWriter out = new ArrayWriter(sqlType(), element.arrayDelimiter());
        outer.write(out, value, 0);
        return out.text();
    }

    @Override
    public L fromText(String text) {
        ArrayReader in = new ArrayReader(
                new TextScanner(text, sqlType(), "{".repeat(dimensions) + "a,NULL" + "}".repeat(dimensions)),
                element.arrayDelimiter());
        L value = outer.read(in);
        in.end();
        return value;
    }
}
