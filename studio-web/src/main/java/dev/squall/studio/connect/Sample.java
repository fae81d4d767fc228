package dev.squall.studio.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The ChatMaps sample: a script that makes the same few hundred rows on every machine. */
final class Sample {
    private static final String SCRIPT = "/dev/squall/studio/sample/chatmaps.sql";
    private static final String IS_LOADED = "select to_regclass('chat.messages') is not null";

    private Sample() {}

    /** Loads the sample, all or nothing, unless it is there. */
    static void load(DataSource owner, Consumer<String> progress) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (isLoaded(statement)) {
                return;
            }
            progress.accept("  Loading the sample");
            connection.setAutoCommit(false);
            statement.execute(script());
            connection.commit();
        } catch (SQLException e) {
            throw new SampleFailed(
                    "The sample could not be loaded: " + e.getMessage() + ". Delete the data directory to start anew.",
                    e);
        }
    }

    private static boolean isLoaded(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(IS_LOADED)) {
            return row.next() && row.getBoolean(1);
        }
    }

    static String script() {
        try (InputStream in = Sample.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
