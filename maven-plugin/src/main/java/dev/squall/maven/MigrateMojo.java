package dev.squall.maven;

import dev.squall.db.DatabaseConfig;
import dev.squall.db.error.DataAccessException;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.MigrationStatus;
import dev.squall.migrate.Migrator;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the newest released schema.
 *
 * <p>The database is {@code -Durl=...}, else {@code DATABASE_URL} in the environment or in {@code .env}; with
 * {@code -Dembedded} it is a PostgreSQL of this project in {@code .squall/postgres}.
 */
@Mojo(name = "migrate", requiresProject = true, threadSafe = true)
public final class MigrateMojo extends AbstractMojo {

    /** The project's {@code db} directory, which has {@code migration} in it. */
    @Parameter(property = "squall.db", defaultValue = "${project.basedir}/src/main/resources/db")
    @Nullable
    private File db;

    /** The database; without it {@code DATABASE_URL} is used. */
    @Parameter(property = "url")
    @Nullable
    private String url;

    /** Whether to use the embedded PostgreSQL of this project. */
    @Parameter(property = "embedded", defaultValue = "false")
    private boolean embedded;

    /** Whether to run again what failed outside of a transaction in an earlier run. */
    @Parameter(property = "retryFailed", defaultValue = "false")
    private boolean retryFailed;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    @Nullable
    private File basedir;

    /** For Maven. */
    public MigrateMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        Mojos.quietLibraries();
        Path migrations = Mojos.path(db).resolve("migration");
        if (!Files.isDirectory(migrations)) {
            getLog().info("No migrations in " + migrations + "; squall:generate makes them.");
            return;
        }
        try {
            if (embedded) {
                migrateEmbedded(migrations);
            } else {
                migrate(config(), migrations);
            }
        } catch (DataAccessException | MigrationException | EmbeddedDatabaseException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private DatabaseConfig config() {
        if (url != null) {
            return DatabaseConfig.parse(url);
        }
        Path project = Mojos.path(basedir);
        return Files.exists(project.resolve(".env"))
                ? DatabaseConfig.fromEnvironment(project)
                : DatabaseConfig.fromEnvironment();
    }

    private void migrateEmbedded(Path migrations) {
        Path directory = Mojos.path(basedir).resolve(".squall").resolve("postgres");
        try (EmbeddedDatabase server = EmbeddedDatabase.builder()
                .directory(directory)
                .progress(stage -> getLog().info(stage.text()))
                .start()) {
            migrate(server.config(), migrations);
        }
    }

    private void migrate(DatabaseConfig database, Path migrations) {
        Migrator migrator = Migrator.builder(database).directory(migrations).build();
        if (retryFailed) {
            getLog().info("Forgot " + migrator.forgetFailed() + " failed migrations.");
        }
        List<Migration> applied = migrator.migrate();
        applied.forEach(migration -> getLog().info("Applied " + migration.file()));
        MigrationStatus status = migrator.status();
        getLog().info(database.displayUrl() + " is at version "
                + status.currentVersion().orElse("(none)") + ".");
    }
}
