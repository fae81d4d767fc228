package dev.squall.benchmarks.data;

import java.util.List;

/**
 * An author with all books, in the order of their ids: the common form of the nested task.
 *
 * @param id the key
 * @param name the name
 * @param country where from
 * @param books the books
 */
public record NestedAuthor(long id, String name, String country, List<NestedBook> books) {}
