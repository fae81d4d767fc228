package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a shape: a result that is read from a table or view and from what is related to it, in a fixed number of
 * queries. The constant {@code USER_WITH_POSTS} of {@code Shapes}, beside the record, is what is selected.
 *
 * <p>A component is a column of the same name; a relation of the same name, read as another shape or as a table's record
 * ({@code S}, {@code Optional<S>}, {@code List<S>}); or what its annotation says: {@link Path}, {@link Count},
 * {@link Exists}, {@link Sum}, {@link Avg}, {@link Min}, {@link Max}, {@link Computed}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Shape {

    /** The {@link Table}, {@link View} or {@link MaterializedView} record whose rows it is read from. */
    Class<?> value();

    /**
     * Whether graphs of rows can be inserted and saved as values of it. Then a column that the server or the program fills
     * when a new row does not set it may be an {@code Optional} or {@code @Nullable} component, which is empty in a new row.
     */
    Write write() default Write.NO;

    /** The constant in {@code Shapes}; empty for the record's name in upper case. */
    String constant() default "";
}
