/**
 * A schema, with its intents, as canonical JSON text: the committed snapshot of what is released, and what the processor
 * leaves beside the classes.
 *
 * <p>One object per line, each line ended alike, so that independent changes merge in git. The only schema package that
 * uses a library (jackson-core, streaming only).
 */
@NullMarked
package dev.squall.schema.snapshot;

import org.jspecify.annotations.NullMarked;
