package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Acknowledges on an enum that a label goes, and says which label its rows get.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(DroppedValue.List.class)
public @interface DroppedValue {
    /** The label that goes. */
    String value();

    /** The label that rows with the old one get. */
    String mapTo();

    /** Holds several {@link DroppedValue} on one element; written by javac. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        DroppedValue[] value();
    }
}
