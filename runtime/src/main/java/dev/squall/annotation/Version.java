package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the changes of a row, for optimistic locking. The component is a {@code short}, {@code int} or {@code long}; it
 * starts with 0 unless there is a {@code @Default}. Every update, merge and {@code doUpdate} that does not set the column
 * adds one to it, and {@code ifVersion} refuses to change a row that is not as it was read.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Version {}
