package dev.squall.benchmarks.peer.squall;

import dev.squall.annotation.Shape;
import dev.squall.benchmarks.schema.Author;
import dev.squall.benchmarks.schema.Book;
import dev.squall.benchmarks.schema.Review;
import java.util.List;

/** An author with books with reviews. */
@Shape(Author.class)
record AuthorBooks(long id, String name, String country, List<BookReviews> books) {

    /** A book with reviews. */
    @Shape(Book.class)
    record BookReviews(long id, String title, int pages, List<Line> reviews) {}

    /** A review. */
    @Shape(Review.class)
    record Line(long id, int stars, String comment) {}
}
