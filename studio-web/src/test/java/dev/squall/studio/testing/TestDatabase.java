package dev.squall.studio.testing;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.studio.data.ReadLane;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of its own for each test class, on one embedded server per JVM; and the two roles for it. */
public final class TestDatabase {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final DatabaseConfig owner;
    private final DatabaseConfig reader;

    /** Started at the first use; a class of its own, so that the JVM's class initialisation is the lock. */
    private static final class Server {
        static final EmbeddedDatabase INSTANCE = EmbeddedDatabase.temporary();
        static final DatabaseConfig READER = INSTANCE.reader();
    }

    private TestDatabase(DatabaseConfig owner, DatabaseConfig reader) {
        this.owner = owner;
        this.reader = reader;
    }

    /** Creates a database and runs a script in it. */
    public static TestDatabase with(String script) {
        DatabaseConfig owner = Server.INSTANCE.createDatabase("studio_" + DATABASES.incrementAndGet());
        DatabaseConfig reader =
                Server.READER.toBuilder().database(owner.database()).build();
        var database = new TestDatabase(owner, reader);
        database.execute(script);
        return database;
    }

    /** Runs statements as the owner. */
    public void execute(String script) {
        try (Connection connection = owner.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the owner connects. */
    public DatabaseConfig owner() {
        return owner;
    }

    /** How the role connects that can only read. */
    public DatabaseConfig reader() {
        return reader;
    }

    /** A lane of the role that can only read. */
    public ReadLane lane() {
        return ReadLane.over(reader.unpooledDataSource());
    }
}
