package dev.squall.maven;

import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.release.Release;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Accepts hand-made changes of migration files that no database has run yet, after a replay on a real PostgreSQL. */
@Mojo(name = "rehash", threadSafe = true)
public final class RehashMojo extends AbstractMojo {

    /** The project's {@code db} directory. */
    @Parameter(property = "squall.db", defaultValue = "${project.basedir}/src/main/resources/db")
    @Nullable
    private File db;

    /** For Maven. */
    public RehashMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        Mojos.quietLibraries();
        try {
            Release.in(Mojos.path(db)).progress(text -> getLog().info(text)).rehash();
            getLog().info("The migrations make what the snapshot says; migrations.sum is up to date.");
        } catch (MigrationException | EmbeddedDatabaseException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
