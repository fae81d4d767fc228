package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Acknowledges that data is lost: on a record that a column goes, on the schema package that a table or enum type goes.
 *
 * <p>What goes may make room for something else that is renamed to its name in the same release.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Dropped.List.class)
public @interface Dropped {
    /** The SQL name of the column, or the attribute of a composite type, that goes; only on a record. */
    String column() default "";

    /** The SQL name of the table that goes; only on a package. */
    String table() default "";

    /** The SQL name of the enum type that goes; only on a package. */
    String type() default "";

    /**
     * Kind and name of a view, materialized view, domain, composite type, extension, sequence or raw object that goes,
     * for example {@code view app.active_users}; only on a package.
     */
    String object() default "";

    /** Whether it may hold rows or values; without it the migration stops on a database where it does. */
    boolean lossy() default false;

    /** Holds several {@link Dropped} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {
        /** The annotations. */
        Dropped[] value();
    }
}
