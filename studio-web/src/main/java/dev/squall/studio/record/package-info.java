/**
 * One record: its fields, and how many records of other relations refer to it.
 *
 * <p>A record is found by the values of its relation's key. Its parents are the references of its fields; its children
 * are counted in one statement, up to a limit, and only where an index makes that quick. No HTML here.
 */
@NullMarked
package dev.squall.studio.record;

import org.jspecify.annotations.NullMarked;
