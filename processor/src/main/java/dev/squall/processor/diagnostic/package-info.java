/**
 * What goes wrong and how it is said: the catalogue of codes, problems with their place, the reporter.
 *
 * <p>Every stage may make problems; only the entry class reports them. The catalogue is the one place for texts.
 * Depends on no other package of the processor.
 */
@NullMarked
package dev.squall.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
