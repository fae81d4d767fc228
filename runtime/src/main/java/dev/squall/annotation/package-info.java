/**
 * The schema language: annotations on records, their components, enums and packages, and nothing else.
 *
 * <p>All have CLASS retention, so that tables in other jars can be referenced; none is read at run time.
 */
@NullMarked
package dev.squall.annotation;

import org.jspecify.annotations.NullMarked;
