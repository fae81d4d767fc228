/**
 * The live catalog as a {@link dev.squall.schema.Schema}: what a database really has.
 *
 * <p>Reads {@code pg_catalog} only, with a fixed number of queries whatever the number of tables. What the model cannot
 * hold is listed, never dropped in silence. Nothing here changes a database. Used by push, drift, verify and tests.
 */
@NullMarked
package dev.squall.introspect;

import org.jspecify.annotations.NullMarked;
