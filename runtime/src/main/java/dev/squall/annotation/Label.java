package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what cannot be derived from an enum constant.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Label {
    /** The label; empty for the constant's name. */
    String value() default "";

    /** The label in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
