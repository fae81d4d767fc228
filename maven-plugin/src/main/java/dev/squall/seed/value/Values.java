package dev.squall.seed.value;

import java.util.function.LongFunction;

/**
 * The values of a column, never null. Stateless and safe for use by several threads.
 */
public interface Values {
    /** The value at a position from 0, as PostgreSQL reads it. */
    String at(long position);

    /** So many values from position 0 on are sure to differ from each other; 0 if that is not known. */
    default long distinct() {
        return 0;
    }

    /** Values that may repeat. */
    static Values of(LongFunction<String> function) {
        return function::apply;
    }

    /** Values of which the first ones are sure to differ. */
    static Values distinct(long count, LongFunction<String> function) {
        return new Values() {
            @Override
            public String at(long position) {
                return function.apply(position);
            }

            @Override
            public long distinct() {
                return count;
            }
        };
    }
}
