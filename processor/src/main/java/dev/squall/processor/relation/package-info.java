/**
 * Relations between tables, derived from foreign keys: what leads where, over which columns, under which name.
 *
 * <p>A pure function of the declarations. Used by the rules, by {@code shape} and by {@code emit}.
 */
@NullMarked
package dev.squall.processor.relation;

import org.jspecify.annotations.NullMarked;
