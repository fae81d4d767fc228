package dev.squall.studio.connect;

import dev.squall.db.DatabaseConfig;
import dev.squall.db.error.MissingDatabaseUrl;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.embedded.StartStage;
import dev.squall.studio.http.ListenAddress;
import dev.squall.studio.view.Shell;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that the studio shows. Close it when the studio is stopped. */
public final class OpenedDatabase implements AutoCloseable {
    private static final String SAMPLE = "chatmaps";

    private final AheadSource connections;
    private final Shell.Connection description;
    private final @Nullable EmbeddedDatabase server;

    private OpenedDatabase(DatabaseConfig config, Shell.Connection description, @Nullable EmbeddedDatabase server) {
        this.connections = new AheadSource(config.unpooledDataSource());
        this.description = description;
        this.server = server;
    }

    /**
     * Opens the database of {@code DATABASE_URL}, or starts an embedded PostgreSQL with the sample.
     *
     * @param directory where the embedded server keeps its data; empty for the user's cache directory
     * @param progress is told what the start is busy with
     * @throws dev.squall.db.error.DataAccessException if the URL cannot be read
     * @throws dev.squall.embedded.EmbeddedDatabaseException if the embedded server does not start
     */
    public static OpenedDatabase open(Optional<Path> directory, Consumer<String> progress) {
        DatabaseConfig config;
        try {
            config = DatabaseConfig.fromEnvironment();
        } catch (MissingDatabaseUrl e) {
            progress.accept("No DATABASE_URL: starting an embedded PostgreSQL with the ChatMaps sample.");
            return embedded(directory.orElseGet(CacheDirectory::studio), progress);
        }
        return of(config);
    }

    /** The database that is described; connects at the first use. */
    static OpenedDatabase of(DatabaseConfig config) {
        boolean remote = !new ListenAddress(config.host(), 0).isLoopback();
        var description = new Shell.Connection(
                config.database(),
                config.host() + ":" + config.port(),
                config.user().orElse(System.getProperty("user.name", "")),
                "read-only transactions",
                remote);
        return new OpenedDatabase(config, description, null);
    }

    private static OpenedDatabase embedded(Path directory, Consumer<String> progress) {
        EmbeddedDatabase server = EmbeddedDatabase.builder()
                .directory(directory)
                .database(SAMPLE)
                .progress(stage -> tell(stage, progress))
                .start();
        try {
            Sample.load(server.config().unpooledDataSource(), progress);
            DatabaseConfig reader = server.reader();
            var description = new Shell.Connection(
                    SAMPLE, "embedded PostgreSQL", reader.user().orElse(""), "read-only role", false);
            return new OpenedDatabase(reader, description, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void tell(StartStage stage, Consumer<String> progress) {
        progress.accept("  " + stage.text());
    }

    /** Opens unpooled connections. */
    public DataSource connections() {
        return connections;
    }

    /** Opens the first connection before anybody asks for it; what goes wrong with it is said to those who do. */
    void connectAhead() {
        connections.connectAhead();
    }

    /** What the pages say about the database. */
    public Shell.Connection description() {
        return description;
    }

    /** Stops the embedded server, if there is one. */
    @Override
    public void close() {
        connections.close();
        if (server != null) {
            server.close();
        }
    }
}
