package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a materialized view, which holds the rows of its query until it is refreshed; it can have indexes.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MaterializedView {

    /** The view's name; empty for the record's name in snake case and plural. */
    String value() default "";

    /** The query, whose columns have the names, the types and the order of the record's components. */
    String sql();

    /** Storage parameters, for example {@code fillfactor = 70}. */
    String[] with() default {};

    /** The view's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
