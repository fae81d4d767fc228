package dev.squall.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbered, verified migration files from what has changed in the annotated records.
 *
 * <p>It compiles all sources of the project by itself, strictly, so that what is absent is really deleted. It may also
 * be bound to the compile phase; then every compile that finds a change makes a release.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class GenerateMojo extends CommandMojo {

    /** What the release does, for the names of its files, for example {@code add_orders}. */
    @Parameter(property = "name", defaultValue = "schema")
    @Nullable
    private String name;

    /** {@code sequential} or {@code timestamp} (UTC). */
    @Parameter(property = "numbering", defaultValue = "sequential")
    @Nullable
    private String numbering;

    /** Whether changes of released tables take the forms that do not block for long. */
    @Parameter(property = "online", defaultValue = "true")
    private boolean online;

    /** How long a statement waits for a lock before the migration gives up. */
    @Parameter(property = "lockTimeout", defaultValue = "5s")
    @Nullable
    private String lockTimeout;

    /** For Maven. */
    public GenerateMojo() {
        super("generate");
    }

    @Override
    void options() {
        option("name", name);
        option("numbering", numbering);
        option("online", online);
        option("lockTimeout", lockTimeout);
    }
}
