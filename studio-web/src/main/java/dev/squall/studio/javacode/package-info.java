/**
 * Java source for what the studio shows: the record of a table, and the query of a grid. Display only: nothing of it is
 * ever compiled or run by the studio.
 *
 * <p>Names of the database become Java names in one place, and literals are escaped. Only pages use it.
 */
@NullMarked
package dev.squall.studio.javacode;

import org.jspecify.annotations.NullMarked;
