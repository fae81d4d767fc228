package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component as {@code jsonb}: a String as JSON text, any other type through the named codec.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Json {
    /**
     * A {@code dev.squall.type.JsonCodec} of the component's type, with an accessible constructor without parameters;
     * {@code void.class} for a String component that holds JSON text.
     */
    Class<?> value() default void.class;
}
