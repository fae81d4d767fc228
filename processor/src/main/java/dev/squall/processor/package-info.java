/**
 * The annotation processor: annotated records in, typed tables and migration SQL out.
 *
 * <p>The stages are packages and run in this order: {@code read}, {@code model}, {@code validate}, {@code emit},
 * {@code migration}; {@code diagnostic} serves all. Nothing here is for users; the module depends on the annotations
 * and the schema packages of the runtime only.
 */
@NullMarked
package dev.squall.processor;

import org.jspecify.annotations.NullMarked;
