/**
 * The types of the extension pgvector: {@code vector}, {@code halfvec} and {@code sparsevec}. Its bit vectors are
 * PostgreSQL's {@code bit(n)}.
 *
 * <p>Distances belong to the query side. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.vector;

import org.jspecify.annotations.NullMarked;
