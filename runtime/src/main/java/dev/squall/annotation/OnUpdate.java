package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the column whenever a row changes: every update, merge and {@code doUpdate} that does not set it itself sets it to
 * the SQL expression. Statements that are not made by Squall do not.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OnUpdate {
    /** The SQL expression, for example {@code now()}; it names no columns. */
    String value();
}
