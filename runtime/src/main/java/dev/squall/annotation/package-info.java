/**
 * The schema language: annotations on records, their components, enums and packages, and nothing else.
 *
 * <p>All have CLASS retention, so that tables in other jars can be referenced; none is read at run time. What targets
 * record components also targets fields: javac 17 knows no source position of a component, but one of the field behind
 * it, and an error must stand where it was made. On any other field they are refused by the processor.
 */
@NullMarked
package dev.squall.annotation;

import org.jspecify.annotations.NullMarked;
