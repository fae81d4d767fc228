/**
 * Writes a schema as annotated Java source.
 *
 * <p>Here are the names, the types, the annotations and their layout; no database and no files. What the annotations
 * cannot say becomes raw SQL, with the reason. Used by {@code dev.squall.pull} only.
 */
@NullMarked
package dev.squall.pull.source;

import org.jspecify.annotations.NullMarked;
