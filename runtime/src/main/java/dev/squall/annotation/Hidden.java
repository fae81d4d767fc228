package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves the column out when its table is selected as a whole: a password's hash, a large document. The column can be
 * selected by its name. The component is {@code @Nullable} or an {@code Optional}, and empty in rows that were read as
 * a whole.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Hidden {
    /** Whether the column is NOT NULL, although the component may be empty. */
    boolean notNull() default false;
}
