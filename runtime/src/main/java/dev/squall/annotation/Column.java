package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what cannot be derived from a component: its column's name, its type, and how it comes from the last release.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
    /** The column's name; empty for the component's name in snake case. */
    String value() default "";

    /** The PostgreSQL type, for example {@code varchar(40)} or {@code timestamp(3)}; empty for the Java type's own. */
    String type() default "";

    /**
     * Whether the type is made by something that the sources do not declare, such as a migration written by hand. Without
     * it a type must be PostgreSQL's own, one of a well-known extension, or declared: as an enum, composite type, domain,
     * or as {@code @RawSql(kind = "type", ...)}.
     */
    boolean externalType() default false;

    /** The collation of a text column, for example {@code C} or {@code app.german}; empty for the database's. */
    String collation() default "";

    /** The name of the column, or of the attribute of a composite type, in the last released schema, when it was renamed. */
    String renamedFrom() default "";

    /** The SQL expression that converts the column's old value when its type changes. */
    String using() default "";

    /** The SQL expression for rows without a value, when the column becomes NOT NULL. */
    String backfill() default "";
}
