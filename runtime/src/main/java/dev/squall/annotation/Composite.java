package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a composite type: a component of a table that is of this record is kept in a column of that type.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Composite {

    /** The type's name; empty for the record's name in snake case. */
    String value() default "";

    /** The type's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
