/**
 * Numbers beyond those of every schema: {@code numeric} as whole numbers of any size.
 *
 * <p>This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.numeric;

import org.jspecify.annotations.NullMarked;
