/**
 * Finds how values of a {@code @Shape} with {@code write} are written, and says what is wrong with it: which component
 * gives which column, which related rows are written with the row that holds them, and which it only refers to.
 *
 * <p>Stands on the resolved shapes; used by the entry class, and what comes out is written by {@code emit}. Sees the model
 * only, never javax.lang.model.
 */
@NullMarked
package dev.squall.processor.graph;

import org.jspecify.annotations.NullMarked;
