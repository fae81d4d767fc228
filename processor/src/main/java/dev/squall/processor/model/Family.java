package dev.squall.processor.model;

/** What can be done with a column's values; decides the class of the generated column. */
public enum Family {
    TEXT,
    NUMBER,
    BOOLEAN,
    TEMPORAL,
    ARRAY,
    JSON,
    RANGE,
    NETWORK,
    INTERVAL,
    TS_VECTOR,
    VECTOR,
    VALUE
}
