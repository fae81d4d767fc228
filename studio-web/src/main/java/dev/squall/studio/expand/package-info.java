/**
 * Records that belong to a record, shown under it: the parents that it refers to and the children that refer to it, in
 * any depth up to a limit.
 *
 * <p>From what an address says to an expression that the statement of the page selects beside its cells, and from its
 * JSON back to cells. Nothing here sends a statement: however deep a page is expanded, it stays one.
 */
@NullMarked
package dev.squall.studio.expand;

import org.jspecify.annotations.NullMarked;
