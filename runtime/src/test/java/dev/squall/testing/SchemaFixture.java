package dev.squall.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A schema written as plain SQL: {@code schemas/<name>.sql}, and beside it {@code <name>.step-1.sql} and so on, which
 * cannot share its transaction, and {@code <name>-data.sql} with rows.
 *
 * <p>The comment at the head of the file says what the schema models, and in lines for the machine which kinds of objects
 * it holds ({@code -- kinds: table, view}; those of {@code schemas/kinds/catalog.sql}, complete), the major version that
 * it needs ({@code -- requires: 15}) and the extensions ({@code -- extensions: citext}). A step that must fail names the
 * SQLSTATE ({@code -- fails: 23505}) and consists of one statement.
 *
 * @param name the file's name without its ending
 * @param kinds the kinds of objects that the schema holds, sorted
 * @param minimumVersion the major version of the oldest server that can load it
 * @param extensions the names of the extensions that the server must have available
 */
public record SchemaFixture(String name, SortedSet<String> kinds, int minimumVersion, List<String> extensions) {

    static SchemaFixture read(String name) {
        String script = resource(name + ".sql")
                .orElseThrow(() -> new IllegalArgumentException("there is no schemas/" + name + ".sql"));
        List<String> version = header(script, "requires");
        if (version.size() != 1) {
            throw new IllegalStateException(
                    "schemas/" + name + ".sql does not say which server it needs: add '-- requires: 14' to its head");
        }
        return new SchemaFixture(
                name,
                new TreeSet<>(header(script, "kinds")),
                Integer.parseInt(version.get(0)),
                header(script, "extensions"));
    }

    /** Whether the server is new enough and has the extensions. */
    public boolean loadsOn(Connection connection) throws SQLException {
        String sql = "SELECT count(DISTINCT name) FROM pg_available_extensions WHERE name = ANY (?)";
        try (PreparedStatement available = connection.prepareStatement(sql)) {
            available.setArray(1, connection.createArrayOf("text", extensions.toArray()));
            try (ResultSet row = available.executeQuery()) {
                row.next();
                return row.getInt(1) == extensions.size()
                        && connection.getMetaData().getDatabaseMajorVersion() >= minimumVersion;
            }
        }
    }

    /** Whether there are rows for {@link #loadData}. */
    public boolean hasData() {
        return resource(name + "-data.sql").isPresent();
    }

    /** Creates the schema: the script in one transaction, then each step. The connection is left in auto-commit mode. */
    public void load(Connection connection) throws SQLException {
        runAtomically(connection, name + ".sql");
        for (int number = 1; ; number++) {
            String file = name + ".step-" + number + ".sql";
            Optional<String> step = resource(file);
            if (step.isEmpty()) {
                return;
            }
            runStep(connection, file, step.get());
        }
    }

    /** Inserts the rows, in one transaction. The connection is left in auto-commit mode. */
    public void loadData(Connection connection) throws SQLException {
        runAtomically(connection, name + "-data.sql");
    }

    private static void runAtomically(Connection connection, String file) throws SQLException {
        String script = resource(file).orElseThrow(() -> new IllegalStateException("there is no schemas/" + file));
        connection.setAutoCommit(false);
        try {
            run(connection, script);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw new SQLException("schemas/" + file + " does not run: " + e.getMessage(), e.getSQLState(), e);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void runStep(Connection connection, String file, String script) throws SQLException {
        List<String> failure = header(script, "fails");
        try {
            run(connection, script);
        } catch (SQLException e) {
            if (failure.contains(e.getSQLState())) {
                return;
            }
            throw new SQLException("schemas/" + file + " does not run: " + e.getMessage(), e.getSQLState(), e);
        }
        if (!failure.isEmpty()) {
            throw new IllegalStateException("schemas/" + file + " ran, but was expected to fail with " + failure);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // braces in jsonb and array literals are no JDBC escapes
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    private static List<String> header(String script, String key) {
        return Pattern.compile("^-- " + key + ": (.*)$", Pattern.MULTILINE)
                .matcher(script)
                .results()
                .map((MatchResult line) -> line.group(1))
                .flatMap(values -> Pattern.compile(",").splitAsStream(values))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static Optional<String> resource(String file) {
        try (InputStream in = SchemaFixture.class.getResourceAsStream("/schemas/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schemas/" + file, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
