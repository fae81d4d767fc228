package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an extension of the server that the schema needs.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Extension.List.class)
public @interface Extension {

    /** The extension's name, for example {@code citext}. */
    String value();

    /** The PostgreSQL schema of its objects; empty for the server's choice. */
    String schema() default "";

    /** Holds several {@link Extension} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The annotations. */
        Extension[] value();
    }
}
