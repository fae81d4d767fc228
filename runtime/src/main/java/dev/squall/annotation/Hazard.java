package dev.squall.annotation;

/** A risk of a migration that {@link Allow} acknowledges. */
public enum Hazard {
    /** Building an index blocks writes to the table; it is built CONCURRENTLY in a file of its own. */
    INDEX_BLOCKS_WRITES,
    /** Dropping an index waits for and then blocks everybody for a moment; queries may need it. */
    INDEX_DROP_BLOCKS,
    /** Rows that are not unique make it fail; the index is built CONCURRENTLY before. */
    UNIQUE_MAY_FAIL,
    /** All rows are checked under a lock; it is added NOT VALID and validated in another transaction. */
    CONSTRAINT_SCANS,
    /** All rows are checked, and NULL makes it fail; a check is validated first, without blocking. */
    NOT_NULL_SCANS,
    /** A NOT NULL column without a default cannot be added to a table that has rows. */
    NEW_COLUMN_FAILS,
    /** Every row gets a computed value; a default is filled in in batches, anything else rewrites the table. */
    NEW_COLUMN_REWRITES,
    /** Every row is written anew: in batches where only plain indexes need the column, else under a lock. */
    TYPE_REWRITES,
    /** A value that does not convert makes it fail. */
    TYPE_MAY_FAIL,
    /** Values that do not fit make it fail, or are rounded or cut. */
    TYPE_NARROWS,
    /** The version of the application that runs now uses the old name; keep the SQL name to avoid it. */
    RENAME_BREAKS,
    /** Data is lost. */
    LOSES_DATA,
    /** Without its primary key a table cannot be referenced, replicated or edited by key. */
    KEY_DROPPED
}
