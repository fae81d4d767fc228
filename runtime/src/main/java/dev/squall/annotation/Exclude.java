package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds an exclusion constraint: no two rows for which all of the given operators are true.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclude.List.class)
public @interface Exclude {

    /**
     * The elements: a component's name or an SQL expression in parentheses, the word {@code with} and an operator, for
     * example {@code "room with ="}, {@code "during with &&"}.
     */
    String[] value();

    /** The access method; an {@code =} beside a range needs the extension {@code btree_gist}. */
    String method() default "gist";

    /** The SQL predicate of the rows that it is about. */
    String where() default "";

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /** The constraint's name; empty for a derived one. */
    String name() default "";

    /** The comment of the constraint; empty for none. */
    String comment() default "";

    /** Holds several {@link Exclude} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The annotations. */
        Exclude[] value();
    }
}
