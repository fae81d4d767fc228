package dev.squall.benchmarks.peer.raw;

import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Three queries, each for the keys that the one before has read. */
record RawNested(DataSource pool) {

    List<NestedAuthor> read() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<NestedAuthor> authors = new ArrayList<>();
            Map<Long, List<NestedBook>> books = new HashMap<>();
            try (PreparedStatement statement =
                            connection.prepareStatement("select id, name, country from authors order by id");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<NestedBook> mine = new ArrayList<>();
                    long id = rows.getLong(1);
                    authors.add(new NestedAuthor(id, rows.getString(2), rows.getString(3), mine));
                    books.put(id, mine);
                }
            }
            readReviews(connection, readBooks(connection, books));
            return authors;
        }
    }

    private static Map<Long, List<NestedReview>> readBooks(Connection connection, Map<Long, List<NestedBook>> authors)
            throws SQLException {
        Map<Long, List<NestedReview>> reviews = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, author_id, title, pages from books where author_id = any(?) order by id")) {
            statement.setArray(
                    1, connection.createArrayOf("int8", authors.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<NestedReview> mine = new ArrayList<>();
                    long id = rows.getLong(1);
                    authors.get(rows.getLong(2)).add(new NestedBook(id, rows.getString(3), rows.getInt(4), mine));
                    reviews.put(id, mine);
                }
            }
        }
        return reviews;
    }

    private static void readReviews(Connection connection, Map<Long, List<NestedReview>> books) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, book_id, stars, comment from reviews where book_id = any(?) order by id")) {
            statement.setArray(
                    1, connection.createArrayOf("int8", books.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    books.get(rows.getLong(2))
                            .add(new NestedReview(rows.getLong(1), rows.getInt(3), rows.getString(4)));
                }
            }
        }
    }
}
