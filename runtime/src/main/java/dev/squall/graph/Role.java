package dev.squall.graph;

/** Who sets a column. */
enum Role {
    /** The value, in new rows and in changed ones. */
    VALUE,
    /** Only ever the server. */
    SERVER,
    /** The value of a new row, then every change: it counts them. */
    VERSION,
    /** The value of a new row, then every change. */
    TOUCHED;

    /** Whether a row that is changed gets another value than the one that was given. */
    boolean setByChanges() {
        return this != VALUE;
    }
}
