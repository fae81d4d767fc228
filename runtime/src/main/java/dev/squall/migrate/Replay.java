package dev.squall.migrate;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs migration files on a temporary PostgreSQL and compares what they make with what a schema says.
 *
 * <p>Both sides are read back from the server, so that only real differences count, not how an expression is spelled.
 */
final class Replay implements AutoCloseable {
    private static final CatalogFilter FILTER =
            CatalogFilter.all().without(new QualifiedName("public", HistoryTable.NAME));

    private final EmbeddedDatabase server;
    private final boolean owned;
    private final Path directory;
    private final List<String> databases = new ArrayList<>();
    private final DatabaseConfig replayed;

    private Replay(EmbeddedDatabase server, boolean owned, Path directory) {
        this.server = server;
        this.owned = owned;
        this.directory = directory;
        this.replayed = createDatabase();
    }

    /** Starts on a running server, or, if there is none, on a temporary one of its own. */
    static Replay start(@Nullable EmbeddedDatabase running, Consumer<String> progress) {
        try {
            Path directory = Files.createTempDirectory("squall-replay");
            EmbeddedDatabase server = running != null
                    ? running
                    : EmbeddedDatabase.builder()
                            .progress(stage -> progress.accept(stage.text()))
                            .start();
            return new Replay(server, running == null, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory", e);
        }
    }

    private DatabaseConfig createDatabase() {
        String name = "replay_" + UUID.randomUUID().toString().replace("-", "");
        databases.add(name);
        return server.createDatabase(name);
    }

    /** Runs those of the files, given by their paths below {@code db}, that have not run yet. */
    void run(Map<String, String> files) {
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
            Migrator.builder(replayed).directory(migrations).build().migrate();
        }
    }

    /** What differs between the result of the files that have run and the schema; empty if nothing does. */
    List<String> differencesTo(Schema schema) {
        Schema wanted = create(createDatabase(), schema);
        Schema actual = managed(read(replayed), wanted);
        Diff diff = SchemaDiff.between(actual, new DesiredSchema(wanted, Intents.NONE), LossPolicy.ACCEPT);
        return diff.changes().stream().map(Change::describe).toList();
    }

    /** Functions, views and types that the schema does not declare belong to migrations that were written by hand. */
    private static Schema managed(Schema actual, Schema wanted) {
        Schema.Builder managed = Schema.builder();
        actual.namespaces().forEach(managed::add);
        actual.enums().forEach(managed::add);
        actual.sequences().forEach(managed::add);
        actual.tables().forEach(managed::add);
        actual.extensions().stream()
                .filter(e -> wanted.extensions().stream().anyMatch(w -> w.name().equals(e.name())))
                .forEach(managed::add);
        actual.domains().stream()
                .filter(d -> wanted.domain(d.name()).isPresent())
                .forEach(managed::add);
        actual.composites().stream()
                .filter(c -> wanted.composite(c.name()).isPresent())
                .forEach(managed::add);
        actual.views().stream().filter(v -> wanted.view(v.name()).isPresent()).forEach(managed::add);
        actual.rawObjects().stream()
                .filter(o -> wanted.rawObjects().stream().anyMatch(w -> w.id().equals(o.id())))
                .forEach(managed::add);
        return managed.build();
    }

    private static Schema create(DatabaseConfig database, Schema schema) {
        String running = "";
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : DdlWriter.create(schema)) {
                running = sql;
                statement.execute(sql);
            }
            return CatalogReader.read(connection, FILTER).schema();
        } catch (SQLException e) {
            throw new MigrationException("PostgreSQL refuses the schema: " + e.getMessage() + " (SQLSTATE "
                    + e.getSQLState() + "). Correct the annotation that it comes from.\n  SQL: " + running);
        }
    }

    private static Schema read(DatabaseConfig database) {
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            return CatalogReader.read(connection, FILTER).schema();
        } catch (SQLException e) {
            throw new MigrationException(
                    "The replayed database cannot be read: " + e.getMessage() + " (SQLSTATE " + e.getSQLState() + ").");
        }
    }

    @Override
    public void close() {
        if (owned) {
            server.close();
        } else {
            databases.forEach(server::dropDatabase);
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // temporary files; the operating system clears them away
        }
    }
}
