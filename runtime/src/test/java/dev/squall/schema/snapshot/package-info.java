/** Tests of the snapshot format. */
@NullMarked
package dev.squall.schema.snapshot;

import org.jspecify.annotations.NullMarked;
