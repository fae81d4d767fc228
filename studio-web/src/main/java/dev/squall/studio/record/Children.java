package dev.squall.studio.record;

import dev.squall.studio.catalog.Reference;
import dev.squall.studio.grid.RowCount;

/**
 * The records of a relation that refer to a record.
 *
 * @param reference the foreign key
 * @param count how many there are; unknown if no index helps to count them
 * @param indexed whether an index helps to find them
 */
public record Children(Reference reference, RowCount count, boolean indexed) {}
