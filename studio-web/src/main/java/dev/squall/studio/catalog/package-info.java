/**
 * The live structure of the database: relations, columns, keys, indexes and foreign keys, read in one go and cached.
 *
 * <p>It is the studio's list of names that exist. Nothing that a URL says gets into SQL unless it is found here first.
 * Rows, counts and sizes are not kept here; those are read when they are shown.
 */
@NullMarked
package dev.squall.studio.catalog;

import org.jspecify.annotations.NullMarked;
