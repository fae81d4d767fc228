package dev.squall.shape;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of {@code dev.squall.shape.sample} in one database for all tests of shapes. */
final class ShapeDatabase {

    private static final String TABLES = """
                create table cities (id bigint primary key, name text not null);
                create table users (id bigint primary key, name text not null, city_id bigint references cities);
                create table posts (id bigint primary key, author_id bigint not null references users,
                    title text not null, created_at timestamptz not null, likes integer not null);
                create table comments (id bigint primary key, post_id bigint not null references posts,
                    parent_id bigint references comments, text text not null);
                create table tags (id bigint primary key, name text not null);
                create table post_tags (post_id bigint references posts on delete cascade, tag_id bigint references tags,
                    primary key (post_id, tag_id));
                """;

    static final String URL = create();

    private ShapeDatabase() {}

    private static String create() {
        String url = TestPostgres.createDatabase();
        run(url, TABLES);
        return url;
    }

    static Database open() {
        return Database.of(DatabaseConfig.parse(URL).toBuilder().maxPoolSize(2).build());
    }

    static void run(String sql) {
        run(URL, sql);
    }

    private static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
