package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds an index: on a component over its column, on a record over the named components or expressions.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {
    /** The component names in key order; only on a record. */
    String[] columns() default {};

    /** SQL expressions that follow the columns as key parts. */
    String[] expressions() default {};

    /** The index's name; empty for a derived one. */
    String name() default "";

    /** Whether it is a unique index. */
    boolean unique() default false;

    /** The access method. */
    String method() default "btree";

    /** Component names of payload columns. */
    String[] include() default {};

    /** The SQL predicate of a partial index. */
    String where() default "";

    /** Holds several {@link Index} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
    @interface List {
        /** The annotations. */
        Index[] value();
    }
}
