/**
 * The rows of a relation: typed filters, order, keyset pages in both directions, and counts.
 *
 * <p>From the parameters of a URL to a checked {@link dev.squall.studio.grid.GridQuery}, from there to SQL, from there
 * to a page of cells. All values travel as PostgreSQL's own text, there and back. No HTML and no links here; {@code
 * page} makes those.
 */
@NullMarked
package dev.squall.studio.grid;

import org.jspecify.annotations.NullMarked;
