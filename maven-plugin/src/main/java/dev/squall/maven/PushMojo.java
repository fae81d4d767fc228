package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Brings a development database to what the sources say, at once and without a release. */
@Mojo(name = "push", threadSafe = true)
public final class PushMojo extends CommandMojo {

    /** Whether to print the statements only. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** For Maven. */
    public PushMojo() {
        super("push");
    }

    @Override
    void options() {
        option("dryRun", dryRun);
    }
}
