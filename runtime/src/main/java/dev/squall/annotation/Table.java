package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a table. The table's name is the record's name in snake case, in the plural, unless given.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name; empty for the record's name in snake case and plural ({@code OrderItem}: {@code order_items}). */
    String value() default "";

    /** The table's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";

    /** Storage parameters, for example {@code fillfactor = 70}. */
    String[] with() default {};

    /** Whether changes use the online form (concurrent indexes, validation apart); false suits small applications. */
    boolean online() default true;
}
