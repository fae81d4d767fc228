package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Compares sources, releases and a database, and fails if they differ. */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends CommandMojo {

    /** For Maven. */
    public DriftMojo() {
        super("drift");
    }

    @Override
    void options() {}
}
