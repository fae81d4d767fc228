/**
 * Tests of shapes: the text of each level, and what is read.
 */
@NullMarked
package dev.squall.shape;

import org.jspecify.annotations.NullMarked;
