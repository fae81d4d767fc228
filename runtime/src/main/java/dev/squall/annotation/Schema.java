package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a package a schema package: its {@link Table} records live in one PostgreSQL schema.
 *
 * <p>Optional: a package without it maps to {@code public}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Schema {
    /** The PostgreSQL schema's name. */
    String value() default "public";

    /** The comment of the PostgreSQL schema; empty for none. */
    String comment() default "";
}
