/**
 * The difference of two schemas as data: steps in the order in which they can run, their hazards, and what must be said
 * in the source first.
 *
 * <p>No SQL text is made here and no database is read. The processor's draft, the release command, push, drift and the
 * studio all use this one difference, so that they tell one story.
 */
@NullMarked
package dev.squall.schema.diff;

import org.jspecify.annotations.NullMarked;
