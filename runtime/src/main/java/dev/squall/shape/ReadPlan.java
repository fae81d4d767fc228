package dev.squall.shape;

/** How a shape is read; without a word it is chosen by the connection's round-trip time. */
public enum ReadPlan {
    /** A flat query per list, which finds its rows by the keys of the rows above: the least work. */
    KEYED,
    /** One statement for all, for networks where round trips cost more than work: exactly one trip. */
    SINGLE_TRIP
}
