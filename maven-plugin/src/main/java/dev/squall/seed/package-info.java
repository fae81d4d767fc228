/**
 * Fills the tables of a live database with made-up rows that keep all constraints.
 *
 * <p>{@link dev.squall.seed.Seeder} is the way in. Every value is a function of the seed and the row's number, so that a
 * foreign key is computed and not looked up, and a million rows need no memory. What a constraint says is read as far as
 * it is simple ({@code check}); where it is not, the server is asked about the rows before they are loaded.
 */
@NullMarked
package dev.squall.seed;

import org.jspecify.annotations.NullMarked;
