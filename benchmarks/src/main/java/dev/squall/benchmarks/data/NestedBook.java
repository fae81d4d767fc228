package dev.squall.benchmarks.data;

import java.util.List;

/**
 * A book with all reviews, in the order of their ids.
 *
 * @param id the key
 * @param title the title
 * @param pages how many pages
 * @param reviews the reviews
 */
public record NestedBook(long id, String title, int pages, List<NestedReview> reviews) {}
