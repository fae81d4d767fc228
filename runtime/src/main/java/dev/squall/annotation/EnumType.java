package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what cannot be derived from a Java enum that is a PostgreSQL enum type.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {
    /** The type's name; empty for the enum's name in snake case. */
    String value() default "";

    /** The type's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";
}
