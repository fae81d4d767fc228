package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many levels deep a component of a {@link Shape} goes that leads back to the shape itself, directly or over other
 * shapes: the answers of the answers of a message, the books of the authors of books. The last level has empty lists.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Depth {

    /** The number of levels below the outermost one, at least 1. */
    int value();
}
