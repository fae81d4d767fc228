package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the server compute a column from others: absent from the insert builder.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Generated {

    /** The SQL expression over the table's other columns, by their SQL names. */
    String value();

    /** Whether it is computed when it is read (PostgreSQL 18 and later) and not stored. */
    boolean virtual() default false;
}
