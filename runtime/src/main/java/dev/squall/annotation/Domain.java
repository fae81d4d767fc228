package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a domain in the PostgreSQL schema of the package: a type with conditions, for {@link Column#type}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(Domain.List.class)
public @interface Domain {

    /** The domain's name. */
    String value();

    /** The type below it. */
    String type();

    /** The conditions over {@code VALUE}. */
    Check[] checks() default {};

    /** Whether NULL is refused. */
    boolean notNull() default false;

    /** Its default as an SQL expression; empty for none. */
    String defaultValue() default "";

    /** Its collation; empty for that of the type. */
    String collation() default "";

    /** Its comment; empty for none. */
    String comment() default "";

    /** The domain's name in the last released schema, when it was renamed. */
    String renamedFrom() default "";

    /** Holds several {@link Domain} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The annotations. */
        Domain[] value();
    }
}
