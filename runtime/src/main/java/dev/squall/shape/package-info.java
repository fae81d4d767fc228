/**
 * Nested results: shapes, which generated classes extend, the queries of shapes, and how these run.
 *
 * <p>A shape is compiled to levels, one flat query each; a level's rows are found by the keys of the level above. It
 * stands on {@code dev.squall.sql}, which knows nothing of it, and runs on any {@link dev.squall.sql.Executor}.
 */
@NullMarked
package dev.squall.shape;

import org.jspecify.annotations.NullMarked;
