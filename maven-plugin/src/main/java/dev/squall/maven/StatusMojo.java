package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what a database has run, and whether the development database is running. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends CommandMojo {

    /** Whether pending migrations fail the build. */
    @Parameter(property = "failOnPending", defaultValue = "false")
    private boolean failOnPending;

    /** For Maven. */
    public StatusMojo() {
        super("status");
    }

    @Override
    void options() {
        option("failOnPending", failOnPending);
    }
}
