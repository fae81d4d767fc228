package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what cannot be derived from a component: the column's name, its type, its former name.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
    /** The column's name; empty for the component's name in snake case. */
    String value() default "";

    /** The PostgreSQL type, for example {@code varchar(40)} or {@code timestamp(3)}; empty for the Java type's own. */
    String type() default "";

    /** The column's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
