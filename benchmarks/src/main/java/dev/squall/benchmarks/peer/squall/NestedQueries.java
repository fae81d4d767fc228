package dev.squall.benchmarks.peer.squall;

import static dev.squall.benchmarks.peer.squall.Shapes.AUTHOR_BOOKS;
import static dev.squall.sql.Sql.select;

import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.schema.AuthorTable;
import dev.squall.db.Database;
import dev.squall.shape.ShapeQuery;
import java.util.List;

/** The shape in its forms; apart from the other statements, so that a program without shapes loads none. */
final class NestedQueries {
    private static final ShapeQuery<AuthorTable, AuthorBooks> AUTHORS = select(AUTHOR_BOOKS);
    private static final ShapeQuery<AuthorTable, AuthorBooks> KEYED = AUTHORS.keyed();
    private static final ShapeQuery<AuthorTable, AuthorBooks> SINGLE_TRIP = AUTHORS.singleTrip();

    private NestedQueries() {}

    static List<Contender> on(Database db) {
        return List.of(
                Contender.of("Squall, default", () -> AUTHORS.list(db), NestedQueries::nested),
                Contender.of("Squall, keyed", () -> KEYED.list(db), NestedQueries::nested),
                Contender.of("Squall, single trip", () -> SINGLE_TRIP.list(db), NestedQueries::nested));
    }

    private static List<NestedAuthor> nested(List<AuthorBooks> authors) {
        return authors.stream()
                .map(author -> new NestedAuthor(
                        author.id(),
                        author.name(),
                        author.country(),
                        author.books().stream()
                                .map(book -> new NestedBook(
                                        book.id(),
                                        book.title(),
                                        book.pages(),
                                        book.reviews().stream()
                                                .map(line -> new NestedReview(line.id(), line.stars(), line.comment()))
                                                .toList()))
                                .toList()))
                .toList();
    }
}
