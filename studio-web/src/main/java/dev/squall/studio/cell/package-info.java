/**
 * Values of rows as PostgreSQL prints them, cut by the server, with the label of the record that they refer to.
 *
 * <p>The pieces of SQL that select a cell, and how its fields are read. Which rows, in which order, is the business of
 * {@code grid}, {@code record} and {@code expand}.
 */
@NullMarked
package dev.squall.studio.cell;

import org.jspecify.annotations.NullMarked;
