package dev.squall.benchmarks.data;

/**
 * A review.
 *
 * @param id the key
 * @param stars how many stars
 * @param comment what was said
 */
public record NestedReview(long id, int stars, String comment) {}
