package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in a {@code boolean} component of a {@link Shape} whether there are related rows. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Exists {

    /** The record whose rows are looked for, if one relation leads to it. */
    Class<?> value() default void.class;

    /** The relation, where several lead to the record: {@code "posts"}. */
    String relation() default "";
}
