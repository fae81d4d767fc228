package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Brings a database to the newest release. */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends CommandMojo {

    /** Whether to run again what failed outside of a transaction in an earlier run. */
    @Parameter(property = "retryFailed", defaultValue = "false")
    private boolean retryFailed;

    /** For Maven. */
    public MigrateMojo() {
        super("migrate");
    }

    @Override
    void options() {
        option("retryFailed", retryFailed);
    }
}
