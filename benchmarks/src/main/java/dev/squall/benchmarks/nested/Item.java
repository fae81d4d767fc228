package dev.squall.benchmarks.nested;

import java.util.List;

/**
 * A row of a graph with the rows below it: the common form of all ways.
 *
 * @param id the key
 * @param values the other columns
 * @param children the rows below
 */
record Item(long id, List<Object> values, List<Item> children) {}
