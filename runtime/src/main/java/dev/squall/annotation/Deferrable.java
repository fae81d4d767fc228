package dev.squall.annotation;

/** When a constraint is checked. */
public enum Deferrable {
    /** After each statement; cannot be postponed. */
    NOT_DEFERRABLE,
    /** After each statement, unless {@code SET CONSTRAINTS} postpones it. */
    INITIALLY_IMMEDIATE,
    /** At commit. */
    INITIALLY_DEFERRED
}
