package dev.squall.shape;

import org.jspecify.annotations.Nullable;

/**
 * Where one shape's values stand in the rows of a level, and where those nested in it are found.
 *
 * @param <S> what it is read as
 */
final class Part<S> {

    /** What reads it. */
    final Shape<?, S> shape;

    /** The position of its first value, from 1. */
    final int at;

    /** Per edge the row in the same row of the result, null for lists. */
    final @Nullable One[] ones;

    /** Per edge the number of the level's child, -1 where the depth of a tree ends, and for single rows. */
    final int[] lists;

    Part(Shape<?, S> shape, int at) {
        this.shape = shape;
        this.at = at;
        this.ones = new One[shape.edges()];
        this.lists = new int[shape.edges()];
        java.util.Arrays.fill(lists, -1);
    }

    /**
     * A row nested by a join.
     *
     * @param part where its values stand
     * @param presence the position of a value that is NULL if the row is missing, 0 if it is never
     */
    record One(Part<?> part, int presence) {}
}
