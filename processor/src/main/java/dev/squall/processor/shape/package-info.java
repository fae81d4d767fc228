/**
 * Finds what each component of a {@code @Shape} record is read from, and says what is wrong with it.
 *
 * <p>Used by the entry class; what comes out is valid and is written by {@code emit}. Sees the model and the relations
 * only, never javax.lang.model.
 */
@NullMarked
package dev.squall.processor.shape;

import org.jspecify.annotations.NullMarked;
