package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a BigDecimal component a precision and a scale.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Numeric {
    /** Number of significant digits, 1 to 1000. */
    int precision();

    /** Number of digits after the point, 0 to the precision. */
    int scale() default 0;
}
