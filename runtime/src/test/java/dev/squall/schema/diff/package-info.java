/** Tests of the difference without a server. */
@NullMarked
package dev.squall.schema.diff;

import org.jspecify.annotations.NullMarked;
