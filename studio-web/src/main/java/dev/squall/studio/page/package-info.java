/**
 * The pages: from a request to a response, by way of a view and a template.
 *
 * <p>A page reads the catalog and the rows, decides how things are called, formatted and linked, and hands a record of
 * {@code view} to its template. Pages know nothing of the server and are tested without one. SQL is made in {@code
 * grid} and {@code record}, except for the statistics of the home page; typed SQL goes through {@code sql}.
 */
@NullMarked
package dev.squall.studio.page;

import org.jspecify.annotations.NullMarked;
