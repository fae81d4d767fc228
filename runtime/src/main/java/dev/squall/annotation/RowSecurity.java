package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only those rows of a table be seen and changed that a {@link Policy} allows.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RowSecurity {

    /** Whether it holds for the table's owner too. */
    boolean forced() default false;
}
