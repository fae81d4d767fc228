package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads and writes a component through a codec of its own. The column's type is said by {@link Column#type}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface UseCodec {

    /**
     * A {@code dev.squall.type.Codec} of the component's type or of its elements' type, with an accessible constructor
     * without parameters; or the class that has the constant.
     */
    Class<?> value();

    /** A static field that holds the codec, for example {@code DATE} of {@code InfinityCodecs}; empty for a new instance. */
    String constant() default "";
}
