package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds an index: on a component over its column, on a record over the named components or expressions.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {
    /**
     * The key parts in order; only on a record. Each is a component's name or an SQL expression in parentheses, and what
     * SQL lets follow: {@code "createdAt desc nulls last"}, {@code "name text_pattern_ops"},
     * {@code "(lower(email)) collate \"C\""}.
     */
    String[] columns() default {};

    /** SQL expressions that follow the columns as key parts. */
    String[] expressions() default {};

    /** The index's name; empty for a derived one. */
    String name() default "";

    /** Whether it is a unique index. */
    boolean unique() default false;

    /** The access method. */
    String method() default "btree";

    /** Component names of payload columns. */
    String[] include() default {};

    /** What follows the column of an index on a component, for example {@code desc nulls last}; only there. */
    String order() default "";

    /** Whether two NULLs count as equal in a unique index (PostgreSQL 15 and later). */
    boolean nullsNotDistinct() default false;

    /** Storage parameters, for example {@code fillfactor = 70}. */
    String[] with() default {};

    /** The SQL predicate of a partial index. */
    String where() default "";

    /** The comment of the index; empty for none. */
    String comment() default "";

    /** Holds several {@link Index} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
    @interface List {
        /** The annotations. */
        Index[] value();
    }
}
