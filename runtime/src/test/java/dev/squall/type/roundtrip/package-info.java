/**
 * Tests of the PostgreSQL types beyond the scalar ones, through insert and select on a real server, with the driver's
 * text and binary transfer.
 *
 * <p>pgvector and PostGIS are not part of the embedded server: of them, only the text forms are tested.
 */
@NullMarked
package dev.squall.type.roundtrip;

import org.jspecify.annotations.NullMarked;
