/**
 * Writes the generated sources, one class per kind of file; the only user of JavaPoet.
 *
 * <p>Sees valid models only and decides nothing about the schema. The shape of the output is fixed by
 * {@code dev.squall.sql} and {@code dev.squall.generated} of the runtime, which are known here by name only.
 */
@NullMarked
package dev.squall.processor.emit;

import org.jspecify.annotations.NullMarked;
