package dev.squall.type.roundtrip;

import dev.squall.testing.TestPostgres;
import dev.squall.type.Codec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One database for the tests of this package, with the extensions and types that they use. */
final class TypesDatabase {

    static final String URL = create();

    private TypesDatabase() {}

    /** How the driver asks for values; each has its own way to lose something. */
    enum Transfer {
        TEXT("0"),
        BINARY("-1");

        private final String prepareThreshold;

        Transfer(String prepareThreshold) {
            this.prepareThreshold = prepareThreshold;
        }

        /** Opens a connection whose time zone is neither the JVM's nor a whole number of hours. */
        Connection connect() throws SQLException {
            String separator = URL.contains("?") ? "&" : "?";
            Connection connection =
                    DriverManager.getConnection(URL + separator + "prepareThreshold=" + prepareThreshold);
            execute(connection, "SET TIME ZONE 'Asia/Kathmandu'");
            return connection;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sends a value through {@code select cast(? as type)} and reads it back. */
    static <T> @Nullable T echo(Connection connection, Codec<T> codec, @Nullable T value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT CAST(? AS " + codec.sqlType() + ")")) {
            codec.bind(select, 1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return codec.readNullable(row, 1);
            }
        }
    }

    /** What the server makes of the text form of a value: {@code select cast(text as type)::text}. */
    static <T> String serverText(Connection connection, Codec<T> codec, T value) throws SQLException {
        return serverText(connection, codec.sqlType(), codec.toText(value));
    }

    static String serverText(Connection connection, String type, String text) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT CAST(CAST(? AS text) AS " + type + ")::text")) {
            select.setString(1, text);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String create() {
        String url = TestPostgres.createDatabase();
        try (Connection connection = DriverManager.getConnection(url)) {
            for (String sql : List.of(
                    "CREATE EXTENSION hstore",
                    "CREATE EXTENSION ltree",
                    "CREATE EXTENSION citext",
                    "CREATE TYPE textrange AS RANGE (subtype = text, collation = \"C\")",
                    "CREATE DOMAIN short_text AS text CHECK (length(value) < 1000)",
                    "CREATE DOMAIN positive AS bigint CHECK (value > 0)",
                    "CREATE TYPE part AS (label text, amount numeric, tags text[], span int4range)",
                    "CREATE TYPE whole AS (id bigint, main part, others part[], note text)")) {
                execute(connection, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database of the type tests", e);
        }
        return url;
    }
}
