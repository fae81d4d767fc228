package dev.squall.seed;

import org.jspecify.annotations.Nullable;

/** The rows of a table that others refer to. */
interface Rows {
    /** How many there are, or will be. */
    long count();

    /** The value of a column in a row from 0. */
    @Nullable
    String value(String column, long row);
}
