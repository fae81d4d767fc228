/**
 * The rules that declarations must keep, one class each; a rule returns problems and changes nothing.
 *
 * <p>Sees the model only, never javax.lang.model. Used by the entry class through {@code Validator}.
 */
@NullMarked
package dev.squall.processor.validate;

import org.jspecify.annotations.NullMarked;
