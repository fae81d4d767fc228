/**
 * The types of the extension PostGIS, {@code geometry} and {@code geography}, as the well-known forms in which the server
 * exchanges them.
 *
 * <p>No geometry is computed here: a library such as JTS reads the same bytes. This package knows
 * {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.postgis;

import org.jspecify.annotations.NullMarked;
