package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a partition of a {@link Partitioned} table.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Partition.List.class)
public @interface Partition {

    /** The partition's name. */
    String value();

    /**
     * Which rows it holds, as SQL: {@code from ('2026-01-01') to ('2026-02-01')}, {@code in ('a', 'b')} or
     * {@code with (modulus 4, remainder 0)}; empty for those that no other holds.
     */
    String rows() default "";

    /** The name of the partition that it is a part of; empty for the table. */
    String of() default "";

    /** How it is divided itself; its key is empty if it is not. */
    Partitioned partitioned() default
            @Partitioned(
                    by = Partitioned.By.RANGE,
                    key = {});

    /** Holds several {@link Partition} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The annotations. */
        Partition[] value();
    }
}
