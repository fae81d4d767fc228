package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares something that the schema language has no word for, as SQL: a function, a trigger, an aggregate.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(RawSql.List.class)
public @interface RawSql {

    /** What it is, in SQL's words and lower case: {@code function}, {@code trigger}. */
    String kind();

    /** Its full name, unique within its kind: {@code app.touch()}, {@code app.users.touch}. */
    String name();

    /** The statement that makes it; one with {@code OR REPLACE} also replaces the previous one in place. */
    String create();

    /** The statement that removes it. */
    String drop();

    /** Whether it is made before the tables, because defaults, checks or policies use it. */
    boolean early() default false;

    /** Holds several {@link RawSql} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The annotations. */
        RawSql[] value();
    }
}
