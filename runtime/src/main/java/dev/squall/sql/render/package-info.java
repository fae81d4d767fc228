/**
 * The only place that writes the text of queries: statement to SQL text and binds.
 *
 * <p>Text depends on the statement's shape alone, never on its values, so that it can be cached and the server can
 * reuse its plan.
 */
@NullMarked
package dev.squall.sql.render;

import org.jspecify.annotations.NullMarked;
