package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adds up a column of related rows into a component of a {@link Shape}; no rows give no sum, so it is an {@code Optional}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Sum {

    /** A relation and a column with a dot between them: {@code "lines.price"}. */
    String value();
}
