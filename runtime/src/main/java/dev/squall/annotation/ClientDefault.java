package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * Makes the value of a new row that does not set the column, in the program: the insert builder does not require it. A
 * value is made for each row when the insert statement is made. The column has no default in the database.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface ClientDefault {
    /** What makes the values: a class with a constructor without parameters; one instance is used by all threads. */
    Class<? extends Supplier<?>> value();
}
