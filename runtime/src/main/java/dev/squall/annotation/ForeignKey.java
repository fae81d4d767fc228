package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a foreign key: on a component from its column, on a record from the named components.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {
    /** The referenced {@link Table} record. */
    Class<?> value();

    /** The referencing component names; only on a record. */
    String[] columns() default {};

    /** The referenced component names; empty for the primary key. */
    String[] references() default {};

    /** What a delete of the referenced row does. */
    Action onDelete() default Action.NO_ACTION;

    /** What an update of the referenced key does. */
    Action onUpdate() default Action.NO_ACTION;

    /** The constraint's name; empty for a derived one. */
    String name() default "";

    /**
     * What the relation from this table to the referenced row is called: {@code author} gives {@code POSTS.author}. Empty
     * for the component without the name of the key that it refers to: {@code authorId} gives {@code author}.
     */
    String relation() default "";

    /**
     * What the relation from the referenced table to these rows is called: {@code posts} gives {@code USERS.posts}. Empty
     * for this table's name, with {@code By} and the other relation's name where several would have it.
     */
    String inverse() default "";

    /** When it is checked. */
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /** Whether either all referencing columns are NULL or none is: {@code MATCH FULL}. */
    boolean matchFull() default false;

    /** The comment of the constraint; empty for none. */
    String comment() default "";

    /** Holds several {@link ForeignKey} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
    @interface List {
        /** The annotations. */
        ForeignKey[] value();
    }
}
