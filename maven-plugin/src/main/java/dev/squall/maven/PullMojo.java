package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes records, a baseline migration and the snapshot of a database that is there. */
@Mojo(name = "pull", threadSafe = true)
public final class PullMojo extends CommandMojo {

    /** The package of the PostgreSQL schema {@code public}; other schemas have packages below it. */
    @Parameter(property = "package")
    @Nullable
    private String basePackage;

    /** The PostgreSQL schemas, with commas between them; without it all but the system's own. */
    @Parameter(property = "schemas")
    @Nullable
    private String schemas;

    /** Whether to write nothing and tell what would be written. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Whether files that are there may be replaced. */
    @Parameter(property = "overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Whether the result is run on a temporary PostgreSQL and compared with the database before anything is written. */
    @Parameter(property = "verify", defaultValue = "true")
    private boolean verify;

    /** For Maven. */
    public PullMojo() {
        super("pull");
    }

    @Override
    void options() {
        option("package", basePackage);
        option("schemas", schemas);
        option("dryRun", dryRun);
        option("overwrite", overwrite);
        option("verify", verify);
    }
}
