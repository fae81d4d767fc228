package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Finds the greatest value of a column of related rows for a component of a {@link Shape}; an {@code Optional}. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Max {

    /** A relation and a column with a dot between them: {@code "posts.createdAt"}. */
    String value();
}
