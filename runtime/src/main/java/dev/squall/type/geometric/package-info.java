/**
 * PostgreSQL's geometric types: the values and their codecs. Coordinates are doubles and survive to the last bit.
 *
 * <p>PostGIS is elsewhere. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.geometric;

import org.jspecify.annotations.NullMarked;
