package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a row level security policy, and turns row level security on.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Policy.List.class)
public @interface Policy {

    /** The policy's name. */
    String name();

    /** The statements that it is about. */
    Command command() default Command.ALL;

    /** The roles that it is about; empty for everybody. */
    String[] roles() default {};

    /** The SQL condition for rows that are there. */
    String using() default "";

    /** The SQL condition for rows that are written; empty for that of {@link #using}. */
    String check() default "";

    /** Whether it takes away from what other policies allow. */
    boolean restrictive() default false;

    /** The statements that a policy is about. */
    enum Command {
        ALL,
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** The comment of the policy; empty for none. */
    String comment() default "";

    /** Holds several {@link Policy} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The annotations. */
        Policy[] value();
    }
}
