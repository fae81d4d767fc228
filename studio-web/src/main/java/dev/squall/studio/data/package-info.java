/**
 * The way to the database: the read lane with its limits, and statements as text with bound values.
 *
 * <p>Every read of the studio is one short READ ONLY transaction with a timeout that the server and the driver both
 * know. What is read, and from which tables, is the business of {@code catalog}, {@code grid} and {@code record};
 * nothing here knows a table.
 */
@NullMarked
package dev.squall.studio.data;

import org.jspecify.annotations.NullMarked;
