package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Computes a component of a {@link Shape} in the database: by the expression that a static method of the record returns,
 * which takes the generated table and has the component's name. javac checks it like any other expression:
 *
 * <pre>{@code
 * @Shape(User.class)
 * record Card(long id, @Computed String shout) {
 *     static TextExpression shout(UserTable u) {
 *         return u.name.upper();
 *     }
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Computed {}
