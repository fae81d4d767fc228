/**
 * Reads annotated source into {@code model}: the only user of javax.lang.model.
 *
 * <p>What cannot be expressed in the model (a class as a table, a type without a column type) is a problem found here;
 * everything else is left to {@code validate}. Used by the entry class only.
 */
@NullMarked
package dev.squall.processor.read;

import org.jspecify.annotations.NullMarked;
