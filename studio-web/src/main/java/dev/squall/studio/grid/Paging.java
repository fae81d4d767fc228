package dev.squall.studio.grid;

import dev.squall.studio.catalog.Relation;

/** How the pages of a relation are told apart. */
public enum Paging {
    /** By the values of the order and a unique key: stable, and as quick at any depth as at the start. */
    KEY,
    /** By the order and the place of a row on disk, as there is no unique key: an update moves its row. */
    ROW_PLACE,
    /** By counting rows from the start, as nothing identifies a row: slower with depth, and not stable. */
    POSITION;

    static Paging of(Relation relation) {
        if (relation.hasKey()) {
            return KEY;
        }
        return relation.hasRowPlaces() ? ROW_PLACE : POSITION;
    }
}
