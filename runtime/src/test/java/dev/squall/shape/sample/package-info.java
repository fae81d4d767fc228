/**
 * Tables and shapes as the processor generates them, written by hand: the contract between the two.
 */
@NullMarked
package dev.squall.shape.sample;

import org.jspecify.annotations.NullMarked;
