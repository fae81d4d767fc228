/**
 * SQL that a person types: one statement at a time, checked, with named parameters, run on the read lane; and the files
 * in which such statements are kept.
 *
 * <p>Nothing of HTTP or HTML is here; only pages use it.
 */
@NullMarked
package dev.squall.studio.sql;

import org.jspecify.annotations.NullMarked;
