package dev.squall.processor.model;

/** Whether a component may be without a value, and how it says so. */
public enum Presence {
    /** NOT NULL. */
    REQUIRED,
    /** {@code @Nullable T}. */
    NULLABLE,
    /** {@code Optional<T>}. */
    OPTIONAL;

    /** Whether the column accepts NULL. */
    public boolean nullable() {
        return this != REQUIRED;
    }
}
