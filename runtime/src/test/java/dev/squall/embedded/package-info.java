/** Tests of the embedded PostgreSQL with real servers, stale files and killed owners. */
@NullMarked
package dev.squall.embedded;

import org.jspecify.annotations.NullMarked;
