package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a view: its components are the columns of a query, which can be read and not inserted into.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    /** The view's name; empty for the record's name in snake case and plural. */
    String value() default "";

    /** The query, whose columns have the names, the types and the order of the record's components. */
    String sql();

    /** Options, for example {@code security_invoker = true} or {@code check_option = local}. */
    String[] with() default {};

    /** The view's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
