/**
 * Temporal types beyond those of every schema: {@code interval}, {@code time with time zone}, and dates and timestamps
 * that may be infinite.
 *
 * <p>This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.temporal;

import org.jspecify.annotations.NullMarked;
