package dev.squall.annotation;

/** A referential action of a {@link ForeignKey}. */
public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
