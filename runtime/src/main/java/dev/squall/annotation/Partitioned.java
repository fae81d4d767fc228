package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides a table into partitions, each declared by a {@link Partition}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Partitioned {

    /** How rows find their partition. */
    By by();

    /** The key: component names, or SQL expressions in parentheses. */
    String[] key();

    /** How rows find their partition. */
    enum By {
        RANGE,
        LIST,
        HASH
    }
}
