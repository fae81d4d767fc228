package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the primary key, or orders its columns otherwise than the {@link Id} components stand.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PrimaryKey {
    /** The component names in key order; empty for the {@link Id} components. */
    String[] columns() default {};

    /** The constraint's name; empty for a derived one. */
    String name() default "";

    /** Component names of payload columns. */
    String[] include() default {};

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /** The comment of the constraint; empty for none. */
    String comment() default "";
}
