package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a check constraint.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Repeatable(Check.List.class)
public @interface Check {
    /** The SQL condition over the table's columns, by their SQL names. */
    String value();

    /** The constraint's name; empty for a derived one. */
    String name() default "";

    /** Whether tables that inherit do without it: {@code NO INHERIT}. */
    boolean noInherit() default false;

    /** The comment of the constraint; empty for none. */
    String comment() default "";

    /** Holds several {@link Check} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
    @interface List {
        /** The annotations. */
        Check[] value();
    }
}
