package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Brings a database to the newest release. */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends CommandMojo {

    /** Whether to run again what failed outside of a transaction in an earlier run. */
    @Parameter(property = "retryFailed", defaultValue = "false")
    private boolean retryFailed;

    /** The version that a database without a history has already; migrations up to it never run there. */
    @Parameter(property = "baselineVersion")
    @Nullable
    private String baselineVersion;

    /** For Maven. */
    public MigrateMojo() {
        super("migrate");
    }

    @Override
    void options() {
        option("retryFailed", retryFailed);
        option("baselineVersion", baselineVersion);
    }
}
