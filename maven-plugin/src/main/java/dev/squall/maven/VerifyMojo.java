package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Replays all releases on a temporary PostgreSQL, compares with the sources, and upgrades a database with rows. */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends CommandMojo {

    /** For Maven. */
    public VerifyMojo() {
        super("verify");
    }

    @Override
    void options() {}
}
