package dev.squall.migrate.release;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs migration files on a temporary PostgreSQL and compares what they make with what a schema says.
 *
 * <p>Both sides are read back from the server, so that only real differences count, not how an expression is spelled.
 */
public final class Replay implements AutoCloseable {
    private static final CatalogFilter FILTER =
            CatalogFilter.all().without(new QualifiedName("public", Migrator.HISTORY_TABLE));

    private static final Pattern ROLE = Pattern.compile("'([^']+)'::regrole");

    private final ScratchServer server;
    private final Path directory;
    private final List<DatabaseConfig> databases = new ArrayList<>();

    private Replay(ScratchServer server, Path directory) {
        this.server = server;
        this.directory = directory;
        databases.add(server.createDatabase());
    }

    /**
     * Starts the server.
     *
     * @param progress is told what it is busy with
     * @throws dev.squall.embedded.EmbeddedDatabaseException if it does not start
     */
    public static Replay start(Consumer<String> progress) {
        try {
            Path directory = Files.createTempDirectory("squall-replay");
            return new Replay(ScratchServer.borrow(progress), directory);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory", e);
        }
    }

    /**
     * Stops the temporary PostgreSQL that replays share, if none is using it. It stops by itself some time after the
     * last replay; a build tool that throws away the classes of its plugins cannot wait for that.
     */
    public static void stopServer() {
        ScratchServer.stopIdle();
    }

    /** How to reach the database in which the files run. */
    public DatabaseConfig database() {
        return databases.get(0);
    }

    /** What the files that have run have made, as PostgreSQL spells it. */
    public Schema schema() {
        return schema(Set.of());
    }

    private Schema schema(Set<QualifiedName> ignored) {
        CatalogFilter filter = ignored.stream().reduce(FILTER, CatalogFilter::without, (first, second) -> second);
        return read(connection -> CatalogReader.schema(connection, filter));
    }

    /** The same with what the model cannot hold. */
    public Introspection introspection() {
        return read(connection -> CatalogReader.read(connection, FILTER));
    }

    /**
     * Makes what the schema takes for granted and the owner of a database may not make: the roles that policies are about,
     * without any right, and extensions for superusers.
     */
    public void prepare(Schema schema) {
        prepare(database(), schema);
    }

    private void prepare(DatabaseConfig database, Schema schema) {
        schema.extensions().forEach(extension -> server.createExtension(database, extension));
        Stream<String> policies = schema.tables().stream()
                .flatMap(table -> table.rowSecurity().policies().stream())
                .flatMap(policy -> policy.roles().stream());
        Stream<String> defaults = schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.defaultSql().stream())
                .flatMap(sql -> ROLE.matcher(sql).results())
                .map(found -> found.group(1).replace("\"", ""));
        Stream.concat(policies, defaults)
                .filter(role -> !role.matches("(?i)current_user|session_user|current_role|public"))
                .distinct()
                .forEach(server::createRole);
    }

    /**
     * A schema from sources as PostgreSQL spells it, so that it can be compared with an introspection.
     *
     * @throws MigrationException if PostgreSQL refuses the schema
     */
    public Schema canonical(Schema schema) {
        DatabaseConfig database = server.createDatabase();
        databases.add(database);
        prepare(database, schema);
        return create(database, schema);
    }

    /** Runs those of the files, given by their paths below {@code db}, that have not run yet. */
    public void run(Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = directory.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + directory, e);
        }
        Path migrations = directory.resolve(MigrationDirectory.MIGRATION);
        if (Files.isDirectory(migrations)) {
            Migrator.builder(database()).directory(migrations).build().migrate();
        }
    }

    /** What differs between the result of the files that have run and the schema; empty if nothing does. */
    public List<String> differencesTo(Schema schema) {
        return differencesTo(schema, Set.of());
    }

    /** The same without the given tables. */
    List<String> differencesTo(Schema schema, Set<QualifiedName> ignored) {
        Schema wanted = canonical(schema);
        Schema actual = ManagedObjects.of(schema(ignored), new DesiredSchema(wanted, Intents.NONE));
        Diff diff = SchemaDiff.between(actual, new DesiredSchema(wanted, Intents.NONE), LossPolicy.ACCEPT);
        return diff.changes().stream().map(Change::describe).toList();
    }

    private static Schema create(DatabaseConfig database, Schema schema) {
        String running = "";
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : DdlWriter.create(schema)) {
                running = sql;
                statement.execute(sql);
            }
            return CatalogReader.schema(connection, FILTER);
        } catch (SQLException e) {
            throw new MigrationException("PostgreSQL refuses the schema: " + e.getMessage() + " (SQLSTATE "
                    + e.getSQLState() + "). Correct the annotation that it comes from.\n  SQL: " + running);
        }
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database().unpooledDataSource().getConnection()) {
            return reading.of(connection);
        } catch (SQLException e) {
            throw new MigrationException(
                    "The replayed database cannot be read: " + e.getMessage() + " (SQLSTATE " + e.getSQLState() + ").");
        }
    }

    @Override
    public void close() {
        databases.forEach(server::dropDatabase);
        server.giveBack();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // temporary files; the operating system clears them away
        }
    }

    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }
}
