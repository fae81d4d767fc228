package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a sequence in the PostgreSQL schema of the package.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Sequence.List.class)
public @interface Sequence {

    /** The sequence's name. */
    String value();

    /** {@code smallint}, {@code integer} or {@code bigint}. */
    String type() default "bigint";

    /** First value; 0 for PostgreSQL's default. */
    long start() default 0;

    /** Step; 0 for PostgreSQL's default. */
    long increment() default 0;

    /** Smallest value; {@code Long.MIN_VALUE} for PostgreSQL's default. */
    long minValue() default Long.MIN_VALUE;

    /** Greatest value; {@code Long.MAX_VALUE} for PostgreSQL's default. */
    long maxValue() default Long.MAX_VALUE;

    /** Whether it starts again after its last value. */
    boolean cycle() default false;

    /** Values that a session takes ahead; 0 for PostgreSQL's default. */
    long cache() default 0;

    /** The column that it is dropped with, for example {@code invoices.number}; empty for none. */
    String ownedBy() default "";

    /** The comment of the sequence; empty for none. */
    String comment() default "";

    /** The sequence's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";

    /** Holds several {@link Sequence} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The annotations. */
        Sequence[] value();
    }
}
