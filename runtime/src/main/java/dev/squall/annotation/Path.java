package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a component of a {@link Shape} is read from, where its own name does not: a column or relation of another
 * name ({@code "title"}), or a column of what a relation to one row leads to ({@code "city.name"}, {@code
 * "city.country.name"}).
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Path {

    /** Names of relations to one row, then of a column or a relation, with dots between them. */
    String value();
}
