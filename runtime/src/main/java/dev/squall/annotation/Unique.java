package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a unique constraint: on a component over its column, on a record over the named components.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Repeatable(Unique.List.class)
public @interface Unique {
    /** The component names in key order; only on a record. */
    String[] columns() default {};

    /** The constraint's name; empty for a derived one. */
    String name() default "";

    /** Whether two NULLs count as equal (PostgreSQL 15 and later). */
    boolean nullsNotDistinct() default false;

    /** Component names of payload columns. */
    String[] include() default {};

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /** The comment of the constraint; empty for none. */
    String comment() default "";

    /** Holds several {@link Unique} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
    @interface List {
        /** The annotations. */
        Unique[] value();
    }
}
