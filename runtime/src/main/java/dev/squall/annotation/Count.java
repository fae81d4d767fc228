package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Counts related rows into a {@code long} component of a {@link Shape}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Count {

    /** The record whose rows are counted, if one relation leads to it. */
    Class<?> value() default void.class;

    /** The relation, where several lead to the record: {@code "posts"}. */
    String relation() default "";
}
